import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'

/** The addresses of a name, as the system knows them. */
export type Resolve = (name: string) => Promise<readonly { readonly address: string; readonly family: number }[]>

/** An address that leads where no page is to be fetched from. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress'
}

export const resolveBySystem: Resolve = (name) => lookup(name, { all: true })

/**
 * A lookup for `node:http` that hands out only allowed addresses. The connection is made to what this very call answers, so a name that means another address
 * a moment later (DNS rebinding) gains nothing.
 */
export function guardedLookup(resolve: Resolve, isAllowed: (address: string) => boolean): LookupFunction {
  return (name, { all }, answer) => {
    void resolve(name)
      .then((addresses) => {
        const allowed = addresses.filter(({ address }) => isAllowed(address)).map(({ address, family }) => ({ address, family }))
        const [first] = allowed
        if (first === undefined) throw new RefusedAddress(name)
        return all === true ? answer(null, allowed) : answer(null, first.address, first.family)
      })
      .catch((error: unknown) => answer(error instanceof Error ? error : new Error(String(error)), ''))
  }
}
