import { useCallback, useState } from 'react'

/** A request to another part of the window: a number that goes up each time it is made. */
export function useRequest(): readonly [number, () => void] {
  const [made, setMade] = useState(0)
  return [made, useCallback(() => setMade((now) => now + 1), [])]
}
