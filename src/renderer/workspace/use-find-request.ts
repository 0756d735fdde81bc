import { useCallback, useState } from 'react'
import type { FindRequest } from '../editor/index.ts'

/** The wish to look for something in the brief: each is a new one, though the bar be open. */
export function useFindRequest() {
  const [findRequest, setFindRequest] = useState<FindRequest>({ number: 0, withReplace: false })
  const find = useCallback((withReplace: boolean) => setFindRequest(({ number }) => ({ number: number + 1, withReplace })), [])
  return { findRequest, find }
}
