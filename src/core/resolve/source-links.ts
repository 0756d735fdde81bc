import type { CitationEngine, CslItem, StyledText } from '#core/citations'
import type { PrintText } from '#core/printable'

/** Citations with their links, by the text that the engine gave for them. */
export type KeptLinks = WeakMap<readonly StyledText[], readonly PrintText[]>

/** An engine whose citations lead to their source: where a style prints no address, as in every short form, the title is the link, or the whole citation where it names one source without its title. */
export function linkingEngine(engine: Pick<CitationEngine, 'write'>, kept: KeptLinks = new WeakMap()): Pick<CitationEngine, 'write'> {
  return {
    write: (citations, sources) => {
      const known = new Map<string, CslItem>(sources.map((source) => [source.id, source]))
      return engine.write(citations, sources).map((text, index) => {
        const before = kept.get(text)
        if (before !== undefined) return before
        const linked = linkedText(
          text,
          (citations[index]?.items ?? []).flatMap(({ article }) => known.get(article) ?? []),
        )
        kept.set(text, linked)
        return linked
      })
    },
  }
}

function linkedText(text: readonly PrintText[], sources: readonly CslItem[]): readonly PrintText[] {
  if (text.some(({ link }) => link !== null)) return text
  return sources.reduce<readonly PrintText[]>((linked, { URL, title }) => {
    if (URL === undefined) return linked
    const words = linked.map((run) => run.text).join('')
    const from = words.toLowerCase().indexOf(title.toLowerCase())
    if (from !== -1) return withLink(linked, { from, to: from + title.length, link: URL })
    return sources.length === 1 ? withLink(linked, { ...wholeOf(words), link: URL }) : linked
  }, text)
}

/** Without the parentheses and the full stop around it. */
function wholeOf(words: string): { readonly from: number; readonly to: number } {
  const from = /^[\s([]*/u.exec(words)?.[0].length ?? 0
  return { from, to: words.length - (/[\s.)\]]*$/u.exec(words)?.[0].length ?? 0) }
}

/** In UTF-16 code units. */
interface LinkedRange {
  readonly from: number
  readonly to: number
  readonly link: string
}

function withLink(runs: readonly PrintText[], { from, to, link }: LinkedRange): readonly PrintText[] {
  let at = 0
  return runs.flatMap((run) => {
    const start = at
    at += run.text.length
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, run.text.length)]
    if (first >= last) return [run]
    const piece = (text: string): readonly PrintText[] => (text === '' ? [] : [{ ...run, text }])
    return [
      ...piece(run.text.slice(0, first)),
      { ...run, text: run.text.slice(first, last), link, isSourceLink: true } as const,
      ...piece(run.text.slice(last)),
    ]
  })
}
