import type { CitationEngine, StyledText } from '#core/citations'

/** An engine whose citations stand in texts from the right. */
export function withDirections(engine: CitationEngine): CitationEngine {
  const directed = keptDirections()
  return {
    write: (citations, sources) => engine.write(citations, sources).map(directed),
    list: (sources) => engine.list(sources).map((listed) => ({ ...listed, text: directed(listed.text) })),
    keep: () => {
      const kept = engine.keep()
      return { write: (citations, sources) => kept.write(citations, sources).map(directed) }
    },
  }
}

/** The same runs for the same runs: whoever writes notes again tells by that which ones are as they were. */
function keptDirections(): (runs: readonly StyledText[]) => readonly StyledText[] {
  const known = new WeakMap<readonly StyledText[], readonly StyledText[]>()
  return (runs) => {
    const before = known.get(runs)
    if (before !== undefined) return before
    const directed = runs.map((run) => ({ ...run, text: directedText(run.text) }))
    known.set(runs, directed)
    return directed
  }
}

const fromLeft = '\u200E'
const fromRight = '\u200F'

/**
 * Two things that the Unicode Bidirectional Algorithm (UAX #9) cannot know: a quotation mark of a title from the left belongs to it, although words from the right follow;
 * and a day belongs to its month from the right, although a name from the left stands before it. Nothing is put at the end, where a sentence may go on.
 */
function directedText(text: string): string {
  return text
    .replaceAll(/“[^“”]+”/gu, (quoted, at: number) => {
      const letters = quoted.match(/\p{L}/gu) ?? []
      const before = isFromLeft(letters.at(0)) ? fromLeft : ''
      const isEnd = at + quoted.length === text.length
      return before + quoted + (isFromLeft(letters.at(-1)) && !isEnd ? fromLeft : '')
    })
    .replaceAll(/(?<![\p{L}\p{N}])\d+(?=\s[\p{Script=Arabic}\p{Script=Hebrew}])/gu, `${fromRight}$&`)
}

function isFromLeft(letter: string | undefined): boolean {
  return letter !== undefined && !/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter)
}
