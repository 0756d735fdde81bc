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

/** A pick as a block quotation with its note. */
export function blockQuotation(schema: Schema, toPlace: PickToPlace, stance: Stance): ProseMirrorNode {
  const { pick } = toPlace
  return nodeType(schema, 'quotation').create({ id: newId(), pick: pick.id, stance }, [
    schema.text(pick.words),
    noteCiting(schema, toPlace),
  ])
}

/** A pick as words within a sentence, and the note that follows them. */
export function inlineQuotation(schema: Schema, toPlace: PickToPlace): readonly [ProseMirrorNode, ProseMirrorNode] {
  const { pick } = toPlace
  const words = nodeType(schema, 'quotedWords').create({ id: newId(), pick: pick.id }, schema.text(pick.words))
  return [words, noteCiting(schema, toPlace)]
}

function noteCiting(schema: Schema, toPlace: PickToPlace): ProseMirrorNode {
  const citation = nodeType(schema, 'citation').create({ id: newId(), items: [citeItem(toPlace)] })
  return nodeType(schema, 'note').create({ id: newId() }, nodeType(schema, 'noteParagraph').create(null, citation))
}

/** Unpaged text is cited by paragraph, counted from 1 as a reader does. */
function citeItem({ pick, article }: PickToPlace): CiteItem {
  const page = article.paragraphs[pick.span.paragraph]?.page ?? null
  const locator =
    page === null
      ? ({ label: 'paragraph', value: String(pick.span.paragraph + 1) } as const)
      : ({ label: 'page', value: String(page) } as const)
  return { article: pick.article, pick: pick.id, locator, prefix: '', suffix: '' }
}
