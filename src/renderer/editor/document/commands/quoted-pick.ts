import type { Node as ProseMirrorNode, Schema } from '@tiptap/pm/model'
import type { Article } from '#core/article'
import type { CiteItem, Stance } from '#core/brief'
import type { Pick } from '#core/picks'
import { newId } from '../new-id.ts'
import { nodeType } from '../node-type.ts'

/** A pick and the article it was taken from, which tells the page. */
export interface PickToPlace {
  readonly pick: Pick
  readonly article: Article
}

/** A pick as a block quotation with its note, and that note's id. */
export function blockQuotation(schema: Schema, toPlace: PickToPlace, stance: Stance) {
  const { pick } = toPlace
  const note = newId()
  const content = [schema.text(pick.words), noteCiting(schema, note, toPlace)]
  return { quotation: nodeType(schema, 'quotation').create({ id: newId(), pick: pick.id, stance }, content), note }
}

/** A pick as words within a sentence and the note that follows them, and that note's id. */
export function inlineQuotation(schema: Schema, toPlace: PickToPlace) {
  const { pick } = toPlace
  const note = newId()
  const id = newId()
  const words = nodeType(schema, 'quotedWords').create({ id, pick: pick.id }, schema.text(pick.words))
  return { content: [words, noteCiting(schema, note, toPlace)], id, note }
}

/** A note that cites a pick and says nothing else. */
export function noteCiting(schema: Schema, id: string, toPlace: PickToPlace): ProseMirrorNode {
  const citation = nodeType(schema, 'citation').create({ id: newId(), items: [citeItem(toPlace)] })
  return nodeType(schema, 'note').create({ id }, nodeType(schema, 'noteParagraph').create(null, citation))
}

function citeItem(toPlace: PickToPlace): CiteItem {
  return { article: toPlace.pick.article, pick: toPlace.pick.id, locator: locatorOf(toPlace), prefix: '', suffix: '' }
}

/** Where a pick is cited at. Unpaged text is cited by paragraph, counted from 1 as a reader does. */
export function locatorOf({ pick, article }: PickToPlace): NonNullable<CiteItem['locator']> {
  const page = article.paragraphs[pick.span.paragraph]?.page ?? null
  return page === null ? { label: 'paragraph', value: String(pick.span.paragraph + 1) } : { label: 'page', value: String(page) }
}
