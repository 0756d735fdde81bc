import type { Edit } from './edits.ts'
import { cutAtMarks, joined, replaced } from './marked-edit.ts'
import type { Random } from './random.ts'

/** What another system does to the same text when it sets it: no word is another for it. */
const retypings: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll(/"([^"]*)"/gu, '“$1”').replaceAll('"', '“'),
  (text) => text.replaceAll(/[“”„«»]/gu, '"'),
  (text) => text.replaceAll("'", '’'),
  (text) => text.replaceAll('’', "'"),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll('\u00a0', ' '),
  (text) => text.replaceAll(/(\p{L}{4})(\p{Ll}{3})/gu, '$1\u00ad$2'),
  (text) => text.replaceAll('\u00ad', ''),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFC'),
]

/** One that changes this text, the text changed; the text itself where none does. */
function retyped(text: string, random: Random): string {
  const changed = retypings.map((retype) => retype(text)).filter((result) => result !== text)
  return changed.length === 0 ? text : random.one(changed)
}

export const retypeInside: Edit = (text, random) => {
  const cut = cutAtMarks(text)
  const words = retyped(cut.words, random)
  return words === cut.words ? null : { before: text.paragraphs, after: replaced(text.paragraphs, text.at, joined({ ...cut, words })) }
}

/** What stands around the words, which stay as they are. */
export const retypeAround: Edit = (text, random) => {
  const cut = cutAtMarks(text)
  const around = { ...cut, left: retyped(cut.left, random), right: retyped(cut.right, random) }
  return { before: text.paragraphs, after: replaced(text.paragraphs, text.at, joined(around)) }
}

/** The whole article in one way. */
export const retypeEverything: Edit = (text, random) => {
  const retype = random.one(retypings)
  return {
    before: text.paragraphs,
    after: text.paragraphs.map((paragraph) =>
      paragraph
        .split(/(?<=[‹›])|(?=[‹›])/u)
        .map((piece) => retype(piece))
        .join(''),
    ),
  }
}
