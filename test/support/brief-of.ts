import * as v from 'valibot'
import type { Article } from '#core/article'
import {
  type Block,
  innerBlockSchema,
  type InnerBlock,
  type Brief,
  briefIdSchema,
  type CommentThread,
  type Inline,
  inlineSchema,
  type Note,
  noteSchema,
  type Section,
} from '#core/brief'
import { makePick, type Pick, pickIdSchema, type Span } from '#core/picks'

/** Text without marks. */
export function text(words: string): Inline {
  return { kind: 'text', text: words, marks: [] }
}

/** A pick of the words at `span`. */
export function pickOf(article: Article, span: Span, id = 'p1'): Pick {
  return makePick(article, span, v.parse(pickIdSchema, id))
}

/** Words quoted within a sentence; as they were picked unless said otherwise. */
export function quoted(pick: Pick, words = pick.words, id = 'q1'): Inline {
  return v.parse(inlineSchema, { kind: 'quotedWords', id, pick: pick.id, content: [text(words)] })
}

/** A note that cites the pick's article, at its paragraph. */
export function noteOn(pick: Pick, id = 'n1'): Note {
  const locator = { label: 'paragraph', value: String(pick.span.paragraph + 1) }
  const items = [{ article: pick.article, pick: pick.id, locator, prefix: '', suffix: '' }]
  return v.parse(noteSchema, { kind: 'note', id, paragraphs: [[{ kind: 'citation', id: `${id}-c`, items }]] })
}

/** A note with one open comment on all its words, and the comment’s thread. */
export function commentedNote(words: string): { readonly note: Note; readonly plain: Note; readonly thread: CommentThread } {
  const note = (marks: readonly unknown[]) =>
    v.parse(noteSchema, { kind: 'note', id: 'n1', paragraphs: [[{ kind: 'text', text: words, marks }]] })
  const said = { id: 'm1', author: 'Vesna Quill', at: '2031-03-04T09:00:00.000Z', text: 'Was it really her?' }
  const thread = { id: 't1', words, isResolved: false, messages: [said] }
  return { note: note([{ kind: 'comment', thread: thread.id }]), plain: note([]), thread }
}

/** A paragraph, or with `pick` a block quotation. */
export function block(content: readonly Inline[], { id = 'b1', pick }: { readonly id?: string; readonly pick?: Pick } = {}): InnerBlock {
  const kind = pick === undefined ? { kind: 'paragraph' } : { kind: 'quotation', pick: pick.id, stance: null }
  return v.parse(innerBlockSchema, { ...kind, id, content })
}

/** A brief in which nothing is to be found but what is put into it: one section of prose with these blocks. */
export function briefOf(content: readonly Block[], picks: readonly Pick[], fields: Partial<Brief> = {}): Brief {
  const sections: readonly Section[] = [{ kind: 'situation', id: 's1', title: 'Situation', content }]
  return {
    id: v.parse(briefIdSchema, 'brief-1'),
    language: 'en-GB',
    title: 'Escort request',
    from: null,
    to: null,
    date: null,
    reference: null,
    marking: 'TLP:AMBER',
    summary: [],
    sections,
    picks,
    ...fields,
  }
}
