import { useRef } from 'react'

/** An object that stays the same while what it holds is always the newest: editor and node views are made once and live long. */
export function useLive<TNewest extends object>(newest: TNewest): TNewest {
  const held = useRef({ ...newest })
  Object.assign(held.current, newest)
  return held.current
}
