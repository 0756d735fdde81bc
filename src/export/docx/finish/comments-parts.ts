import type { PrintComment, Printable } from '#core/printable'
import { paragraph } from '../story/paragraph-xml.ts'
import { textRuns } from '../story/run-xml.ts'
import type { Story } from '../story/story.ts'
import { elementText, w } from '../story/wml.ts'
import { addPart, addRelationships, declaration } from './add-part.ts'
import type { Parts } from './parts.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const word14 = 'http://schemas.microsoft.com/office/word/2010/wordml'
const word15 = 'http://schemas.microsoft.com/office/word/2012/wordml'
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

/** Adds the comments, and beside them, for Word 2013 and later, which answers which and what is resolved. */
export function addComments(parts: Parts, { comments }: Printable, story: Story): void {
  if (comments.length === 0) return
  const numbers = (comment: PrintComment) => story.comments.numbers.get(comment) ?? []
  const told = comments.map((comment) => threadXml(comment, numbers(comment), story)).join('')
  const extended = comments.map((comment) => extendedXml(comment, numbers(comment))).join('')
  addPart(parts, {
    name: 'word/comments.xml',
    xml: `${declaration}<w:comments xmlns:w="${word}" xmlns:w14="${word14}" xmlns:mc="${compatibility}" mc:Ignorable="w14">${told}</w:comments>`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
  })
  addPart(parts, {
    name: 'word/commentsExtended.xml',
    xml: `${declaration}<w15:commentsEx xmlns:w15="${word15}" xmlns:mc="${compatibility}" mc:Ignorable="w15">${extended}</w15:commentsEx>`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml',
  })
  addRelationships(parts, 'word/document.xml', [
    { id: 'rComments', type: 'comments', target: 'comments.xml' },
    {
      id: 'rCommentsExtended',
      type: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
      target: 'commentsExtended.xml',
    },
  ])
}

/** The messages of a thread. Where its words are gone, the first begins with them. */
function threadXml({ words, isPlaced, messages }: PrintComment, numbers: readonly number[], story: Story): string {
  return messages
    .map(({ author, at, text }, index) => {
      const said = index === 0 && !isPlaced && words !== '' ? `“${words}”\n${text}` : text
      const paragraphs = said.split(/\r\n?|\n/u)
      const content = paragraphs.map((line, place) =>
        commentParagraph(line, place === paragraphs.length - 1 ? numbers[index] : undefined, story),
      )
      const initials = author
        .split(/\s+/u)
        .map((name) => name.slice(0, 1))
        .join('')
      return w('comment', { id: numbers[index] ?? 0, author, date: dateOf(at), initials: initials === '' ? null : initials }, ...content)
    })
    .join('')
}

/** Word names a comment's last paragraph to speak of the comment. */
function commentParagraph(text: string, number: number | undefined, story: Story): string {
  const written = paragraph({ style: 'CommentText' }, textRuns(text, story))
  return number === undefined ? written : written.replace('<w:p>', `<w:p w14:paraId="${paragraphId(number)}">`)
}

function extendedXml({ isResolved, messages }: PrintComment, numbers: readonly number[]): string {
  return messages
    .map((_, index) => {
      const parent = index === 0 ? '' : ` w15:paraIdParent="${paragraphId(numbers[0] ?? 0)}"`
      return `<w15:commentEx w15:paraId="${paragraphId(numbers[index] ?? 0)}"${parent} w15:done="${isResolved ? 1 : 0}"/>`
    })
    .join('')
}

/** Eight hexadecimal digits, from 1 and below 80000000. */
function paragraphId(number: number): string {
  return (number + 1).toString(16).toUpperCase().padStart(8, '0')
}

/** To the second, as Word writes it; none where the brief has no real date. */
function dateOf(at: string): string | null {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1
    ? null
    : elementText(`${date.toISOString().slice(0, 19)}Z`)
}
