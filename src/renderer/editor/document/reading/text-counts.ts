import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { countWords } from '#core/article'
import { citeItems } from '../schema/citation.ts'

/** What a text holds, its notes' own text apart. Characters are those that a reader sees as one (grapheme clusters). `sources` are articles that its notes cite, each once. */
interface TextCounts {
  readonly words: number
  readonly characters: number
  readonly charactersWithoutSpaces: number
  readonly paragraphs: number
  readonly notes: number
  readonly sources: number
}

/** Counts what stands between two positions; the whole takes a moment in a long brief, so this is for when it is asked for. Empty paragraphs are not counted. */
export function textCounts(document: ProseMirrorNode, { from, to }: { readonly from: number; readonly to: number }): TextCounts {
  const texts: string[] = []
  let notes = 0
  const sources = new Set<string>()
  document.nodesBetween(from, to, (node, position, parent) => {
    if (node.type.name === 'note') notes += 1
    if (node.type.name === 'citation') for (const { article } of citeItems(node)) sources.add(article)
    if (node.isTextblock && node.type.name !== 'noteParagraph' && parent?.type.name !== 'note') {
      texts.push(readable(node, Math.max(0, from - position - 1), Math.min(node.content.size, to - position - 1)))
    }
  })
  const written = texts.filter((text) => text.trim() !== '')
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  const length = (text: string) => Array.from(graphemes.segment(text)).length
  const sum = (count: (text: string) => number) => written.reduce((total, text) => total + count(text), 0)
  return {
    words: sum(countWords),
    characters: sum(length),
    charactersWithoutSpaces: sum((text) => length(text.replaceAll(/\s/gu, ''))),
    paragraphs: written.length,
    notes,
    sources: sources.size,
  }
}

function readable(textblock: ProseMirrorNode, from: number, to: number): string {
  let text = ''
  textblock.nodesBetween(from, to, (node, position) => {
    if (node.isText) text += (node.text ?? '').slice(Math.max(0, from - position), to - position)
    else if (node.type.name === 'hardBreak') text += ' '
    return node.type.name !== 'note'
  })
  return text
}
