import { plainWords } from '#core/brief'
import { actorNames } from '../actor-names.ts'
import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'

/** An actor that an entry before it already names, or knows under this name. */
export function actorListedTwice({ brief }: Checked): readonly Finding[] {
  const known = new Map<string, string>()
  return actorNames(brief).flatMap(({ actor, names }): readonly Finding[] => {
    const other = names.map((name) => known.get(name)).find((id) => id !== undefined)
    for (const name of names) if (!known.has(name)) known.set(name, actor.id)
    if (other === undefined) return []
    const values = { actor: plainWords(actor.name) }
    const fix = { kind: 'show-entry', entry: other } as const
    return [{ rule: 'actor-listed-twice', severity: 'incomplete', place: { kind: 'entry', id: actor.id }, values, fix }]
  })
}
