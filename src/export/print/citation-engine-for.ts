import { type AddedStyle, type CitationStyleChoice, citationStyles } from '#core/brief'
import { type CitationEngine, makeCitationEngine, type StyledText } from '#core/citations'
import { isRightToLeft } from '#core/printable'
import { withDirections } from './directed-citations.ts'
import { shippedStyle } from './shipped-styles.ts'
import { termsOf } from './terms-of.ts'

/**
 * A brief’s citation style in its language. Without a style Chicago notes. One that cites by author and date within the text is written in the notes all the same.
 * An added style was tried when it came in; where citeproc fails in it all the same, Chicago notes are written rather than none; where the style has nothing to print for a source, that note alone is Chicago’s.
 */
export function citationEngineFor(language: string, style: CitationStyleChoice = citationStyles[0]): CitationEngine {
  const engine = engineFor(language, style)
  return isRightToLeft(language) ? withDirections(engine) : engine
}

function engineFor(language: string, style: CitationStyleChoice): CitationEngine {
  return typeof style === 'string'
    ? makeCitationEngine({ style: shippedStyle(style), ...termsOf(language) })
    : withFallback(addedEngine(language, style), () => engineFor(language, citationStyles[0]))
}

/** An added style’s engine, which throws where citeproc does. */
export function addedEngine(language: string, { csl }: AddedStyle): CitationEngine {
  return makeCitationEngine({ style: csl, ...termsOf(language) })
}

function withFallback(engine: CitationEngine, other: () => CitationEngine): CitationEngine {
  return {
    write: writeOr(engine, other),
    list: (sources) =>
      either(
        () => engine.list(sources),
        () => other().list(sources),
      ),
    keep: () => ({ write: writeOr(engine.keep(), other) }),
  }
}

function writeOr(engine: Pick<CitationEngine, 'write'>, other: () => CitationEngine): CitationEngine['write'] {
  return (citations, sources) => {
    const instead = () => other().write(citations, sources)
    const written = either(() => engine.write(citations, sources), instead)
    if (!written.some(isUnwritten)) return written
    const others = instead()
    return written.map((runs, index) => (isUnwritten(runs) ? (others[index] ?? runs) : runs))
  }
}

/** What citeproc writes in place of one source and of a whole citation that the style has nothing to print for. */
const unwritten = /\[CSL STYLE ERROR: reference with no printed form\.\]|^\[NO_PRINTED_FORM\]$/u

/** Whether the style had nothing to print for what this citation names, or no more than points and brackets. */
export function isUnwritten(runs: readonly StyledText[]): boolean {
  return runs.some(({ text }) => unwritten.test(text)) || !runs.some(({ text }) => /[\p{L}\p{N}]/u.test(text))
}

function either<TResult>(first: () => TResult, second: () => TResult): TResult {
  try {
    return first()
  } catch {
    return second()
  }
}
