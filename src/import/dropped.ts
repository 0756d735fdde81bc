import { countWords, type Receipt } from '#core/article'

type Dropped = Receipt['dropped'][number]

/** One line of a receipt: `reason` is a key of the message catalogue, `text` what was dropped. */
export function dropped(step: string, reason: `receipt.dropped.${string}`, text: string): Dropped {
  const start = text.replaceAll(/\s+/g, ' ').trim()
  return { step, reason, words: countWords(start), sample: sampleOf(start) }
}

/** Adds up what the same step dropped for the same reason, so that a page of three hundred links gives one line. The first sample stands for all. */
export function addUp(parts: readonly Dropped[]): Receipt['dropped'] {
  const sums = new Map<string, Dropped>()
  for (const part of parts) {
    const key = `${part.step} ${part.reason}`
    const sum = sums.get(key)
    sums.set(key, sum === undefined ? part : { ...sum, words: sum.words + part.words })
  }
  return [...sums.values()]
}

const most = 80

/** At most 80 UTF-16 units: of a longer text whole words, as far as there are some, never half a character, and a sign that it goes on. */
function sampleOf(text: string): string {
  if (text.length <= most) return text
  const start = text.slice(0, most - 1)
  const wordEnd = text.charAt(most - 1) === ' ' ? start.length : start.lastIndexOf(' ')
  const words = wordEnd > most / 2 ? start.slice(0, wordEnd) : start.replace(/\p{Cs}$/u, '')
  return `${words}…`
}
