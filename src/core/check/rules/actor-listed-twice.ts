import { plainWords } from '#core/brief'
import { actorNames } from '../actor-names.ts'
import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'

/** An actor that an entry before it already names, or knows under this name. */
export function actorListedTwice({ brief }: Checked): readonly Finding[] {
  const known = new Set<string>()
  return actorNames(brief).flatMap(({ actor, names }): readonly Finding[] => {
    const isKnown = names.some((name) => known.has(name))
    for (const name of names) known.add(name)
    if (!isKnown) return []
    const values = { actor: plainWords(actor.name) }
    return [{ rule: 'actor-listed-twice', severity: 'incomplete', place: { kind: 'entry', id: actor.id }, values }]
  })
}
