import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '#core/picks'
import {
  copyAndShift,
  copyParagraphBelow,
  copySentence,
  deleteBesideLookalike,
  editBesideLookalike,
  insertLookalike,
  keepBesideLookalike,
  swapWithLookalike,
} from './edits-of-copies.ts'
import { retypeAround, retypeEverything, retypeInside } from './edits-of-typography.ts'
import * as edits from './edits.ts'
import type { Edit } from './edits.ts'
import { type MarkedText, wordsIn } from './marked-edit.ts'
import { type Random, randomFrom } from './random.ts'

/**
 * An article before and after an edit, the words that were picked in it between ‹ and ›, and what `locate` should say. The rules:
 * - `exact`: the picked words stand where they stood, unit by unit: same paragraph, same offsets. What happened around them does not matter. A second place of the same words does not either, as long as the words of the old place were not touched.
 * - `moved`: the same words, unit by unit, at another paragraph or offset, because text before them came or went, or because they were put elsewhere.
 * - `changed`: the place is there, and other words stand in it, be it by one word, a figure or a quotation mark. It is the place as far as the edit went. Of words that a new paragraph now cuts in two it is the greater part.
 * - `missing`: the words were taken out. That others like them stand elsewhere, and stood there before, does not bring them back.
 * - `ambiguous`: the same words stand in several places with the same surroundings, none at the old place.
 * The marks travel with the words through the edit, so the verdict follows from what was done and not from what any code finds.
 */
export interface EditedText {
  readonly name: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly right: Verdict
}

/** `span` is where the words are now; none where that is in no one place. */
export interface Verdict {
  readonly kind: 'exact' | 'moved' | 'changed' | 'ambiguous' | 'missing'
  readonly span: Span | null
}

/** The verdict on words marked before and after; two marked places afterwards are `ambiguous`. */
export function verdictOn(before: readonly string[], after: readonly string[]): Verdict {
  const [old, now] = [placesIn(before), placesIn(after)]
  const [was, is] = [old[0], now[0]]
  if (was === undefined) throw new RangeError('nothing is marked')
  if (is === undefined) return { kind: 'missing', span: null }
  if (now.length > 1) return { kind: 'ambiguous', span: null }
  const { words, ...span } = is
  if (words !== was.words) return { kind: 'changed', span }
  return { kind: span.paragraph === was.paragraph && span.from === was.from ? 'exact' : 'moved', span }
}

/** Every marked place, in the text without its marks. */
export function placesIn(paragraphs: readonly string[]): readonly (Span & { readonly words: string })[] {
  return paragraphs.flatMap((text, paragraph) =>
    Array.from(text.matchAll(/‹(?<words>[^›]*)›/gu), ({ index, groups }, nth) => {
      const words = groups?.['words'] ?? ''
      return { paragraph, from: index - 2 * nth, to: index - 2 * nth + words.length, words }
    }),
  )
}

const everyEdit: Readonly<Record<string, Edit>> = {
  'edit inside': edits.editInside,
  'edit before': edits.editBefore,
  'edit after': edits.editAfter,
  'edit elsewhere': edits.editElsewhere,
  'insert above': edits.insertAbove,
  'insert below': edits.insertBelow,
  'remove above': edits.removeAbove,
  'move within': edits.moveWithin,
  'move to another paragraph': edits.moveAcross,
  'move the paragraph': edits.moveParagraph,
  'split before': edits.splitBefore,
  'split after': edits.splitAfter,
  'split inside': edits.splitInside,
  'merge with the one above': edits.mergeAbove,
  'merge with the one below': edits.mergeBelow,
  'delete the words': edits.deleteWords,
  'delete the sentence': edits.deleteSentence,
  'delete the paragraph': edits.deleteParagraph,
  'copy the sentence': copySentence,
  'copy the paragraph below': copyParagraphBelow,
  'copy and shift': copyAndShift,
  'insert a lookalike': insertLookalike,
  'delete beside a lookalike': deleteBesideLookalike,
  'edit beside a lookalike': editBesideLookalike,
  'keep beside a lookalike': keepBesideLookalike,
  'swap with a lookalike': swapWithLookalike,
  'retype inside': retypeInside,
  'retype around': retypeAround,
  'retype everything': retypeEverything,
  'insert above, edit inside': twice(edits.insertAbove, edits.editInside),
  'edit before, edit after': twice(edits.editBefore, edits.editAfter),
  'edit inside, edit before': twice(edits.editInside, edits.editBefore),
  'merge, retype everything': twice(edits.mergeAbove, retypeEverything),
  'move the paragraph, edit inside': twice(edits.moveParagraph, edits.editInside),
}

function twice(first: Edit, second: Edit): Edit {
  return (text, random) => {
    const once = first(text, random)
    if (once === null) return null
    const at = once.after.findIndex((paragraph) => paragraph.includes('‹'))
    const again = second({ ...text, paragraphs: once.after, at }, random)
    return again === null ? null : { before: once.before, after: again.after }
  }
}

const languages: Readonly<Record<string, readonly string[]>> = {
  english: ['quarterly', 'zinc', 'improbable', 'orchards', 'whispering', '77'],
  german: ['vierteljährlich', 'Zink', 'unwahrscheinlich', 'Obstgärten', 'flüsternd', '77'],
  french: ['trimestriel', 'zinc', 'improbable', 'vergers', 'chuchotant', '77'],
  arabic: ['فصلي', 'الزنك', 'مستبعد', 'بساتين', 'هامس', '77'],
  hebrew: ['רבעוני', 'אבץ', 'בלתי', 'פרדסים', 'לוחש', '77'],
  chinese: ['季度', '锌矿', '果园', '低语', '罕见', '77'],
  mixed: ['quarterly', 'Zürich', '🐙', 'épique', 'whispering', '77'],
}

/** Makes `rounds` texts for every edit and language from the invented articles in `folder` (`test/fixtures/anchors`). The same `seed` gives the same ones. */
export function editedTexts(folder: string, rounds: number, seed = 20310304): readonly EditedText[] {
  const random = randomFrom(seed)
  return Object.entries(languages).flatMap(([language, others]) => {
    const paragraphs = readFileSync(join(folder, `${language}.txt`), 'utf8')
      .trimEnd()
      .split('\n')
    return Object.entries(everyEdit).flatMap(([name, edit]) =>
      Array.from({ length: rounds }, () => editedText(`${language}: ${name}`, edit, { paragraphs, others }, random)),
    )
  })
}

interface Source {
  readonly paragraphs: readonly string[]
  readonly others: readonly string[]
}

/** Tries until the edit finds its occasion. */
function editedText(name: string, edit: Edit, { paragraphs, others }: Source, random: Random): EditedText {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const edited = edit({ ...markWords(paragraphs, random), others }, random)
    if (edited !== null) return { name, ...edited, right: verdictOn(edited.before, edited.after) }
  }
  throw new RangeError(`no occasion for “${name}”`)
}

/** Marks one to a dozen words, sometimes a whole paragraph, sometimes with the punctuation at their ends. */
function markWords(paragraphs: readonly string[], random: Random): Omit<MarkedText, 'others'> {
  const at = random.below(paragraphs.length)
  const text = paragraphs[at] ?? ''
  const words = wordsIn(text)
  const first = random.below(words.length)
  const last = Math.min(words.length - 1, first + random.below(random.one([1, 3, 6, 12])))
  const whole = random.below(12) === 0
  const [from, to] = whole ? [0, text.length] : withMarks(text, words[first]?.from ?? 0, words[last]?.to ?? text.length, random)
  return { paragraphs: paragraphs.with(at, `${text.slice(0, from)}‹${text.slice(from, to)}›${text.slice(to)}`), at }
}

/** Now and then with the punctuation behind the words, and the quotation mark before them. */
function withMarks(text: string, from: number, to: number, random: Random): readonly [number, number] {
  const behind = random.below(4) === 0 ? (/^[.,;!?»”“"』。，？！]*/u.exec(text.slice(to))?.[0].length ?? 0) : 0
  const before = random.below(4) === 0 && /["“„«(]/u.test(text[from - 1] ?? '') ? 1 : 0
  return [from - before, to + behind]
}
