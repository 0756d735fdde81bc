import { linkTarget } from './link-target.ts'
import { xmlText } from './xml-text.ts'

/** The links out of one part of the package, each address once. */
export interface PartLinks {
  /** These runs as a link; as they are where the address is none that Word would take. `isLinked` is told to what makes the runs, for their look. */
  readonly link: (address: string, runs: (isLinked: boolean) => string) => string
  readonly relationships: () => readonly { readonly id: string; readonly target: string }[]
}

/** Their ids never meet those that are in the part's list already. */
export function newPartLinks(): PartLinks {
  const ids = new Map<string, string>()
  const targets = new Map<string, string | null>()
  const targetOf = (address: string) => {
    const known = targets.get(address)
    if (known !== undefined) return known
    const target = linkTarget(xmlText(address))
    targets.set(address, target)
    return target
  }
  return {
    link: (address, runs) => {
      const target = targetOf(address)
      if (target === null) return runs(false)
      const id = ids.get(target) ?? `rLink${ids.size + 1}`
      ids.set(target, id)
      return `<w:hyperlink r:id="${id}" w:history="1">${runs(true)}</w:hyperlink>`
    },
    relationships: () => [...ids].map(([target, id]) => ({ id, target })),
  }
}
