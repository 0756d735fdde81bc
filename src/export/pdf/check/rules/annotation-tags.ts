import { nameAt, numberAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

/** An annotation stands in the structure: a link in a Link, any other in an Annot or Form (Matterhorn 28-002, 28-010, 28-011). */
export const annotationTags: Rule = {
  clause: 'ISO 14289-1, 7.18.1',
  *broken({ pages, structure, parents, catalog }) {
    const holder = new Map(
      structure.elements.flatMap((element) =>
        element.content.flatMap((each) => (each.kind === 'object' && each.object !== null ? [[each.object, element] as const] : [])),
      ),
    )
    for (const { number, annotations } of pages)
      for (const annotation of annotations) {
        const kind = nameAt(annotation, 'Subtype') ?? ''
        if (kind === 'Popup') continue
        const wanted = kind === 'Link' ? 'Link' : kind === 'Widget' ? 'Form' : 'Annot'
        const element = holder.get(annotation)
        const where = `page ${number}`
        if (element?.role !== wanted) yield { where, detail: `a ${kind} that no ${wanted} holds` }
        else if (catalog.context.lookup(parents.get(numberAt(annotation, 'StructParent') ?? -1)) !== element.dictionary)
          yield { where, detail: `a ${kind} whose StructParent does not lead to its element` }
      }
  },
}
