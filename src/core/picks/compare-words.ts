/** A stretch that two texts share, or one where they differ: `before` in the one, `after` in the other; either may be empty, not both. */
export type WordRun =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'changed'; readonly before: string; readonly after: string }

/** Words, white space, and everything else by the character; scripts written without spaces by the character too. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`
const token = new RegExp(String.raw`(?:(?!${unspaced})[\p{L}\p{N}\p{M}])+|\s+|.`, 'gsu')

/** Beyond so many pairs of words the differing middle of two texts is one difference: to compare it would take seconds, and nobody would read it. */
const mostPairs = 4_000_000

/** Where two texts differ, word by word, by a longest common subsequence. The stretches join up to either text. Space between two differing words counts as part of the difference, so that it reads as one. */
export function compareWords(before: string, after: string): readonly WordRun[] {
  const [left, right] = [before.match(token) ?? [], after.match(token) ?? []]
  const shorter = Math.min(left.length, right.length)
  let start = 0
  while (start < shorter && left[start] === right[start]) start += 1
  let end = 0
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1
  const [leftMiddle, rightMiddle] = [left.slice(start, left.length - end), right.slice(start, right.length - end)]
  const middle =
    leftMiddle.length * rightMiddle.length > mostPairs
      ? [{ kind: 'changed' as const, before: leftMiddle.join(''), after: rightMiddle.join('') }]
      : stretches(leftMiddle, rightMiddle)
  return joined([same(left.slice(0, start).join('')), ...middle, same(left.slice(left.length - end).join(''))])
}

function same(text: string): WordRun {
  return { kind: 'same', text }
}

function stretches(left: readonly string[], right: readonly string[]): readonly WordRun[] {
  const lengths = commonLengths(left, right)
  const width = right.length + 1
  const found: WordRun[] = []
  let [one, other] = [0, 0]
  while (one < left.length || other < right.length) {
    const [mine, theirs] = [left[one], right[other]]
    if (mine !== undefined && mine === theirs) {
      found.push(same(mine))
      one += 1
      other += 1
    } else if (
      theirs === undefined ||
      (mine !== undefined && at(lengths, (one + 1) * width + other) >= at(lengths, one * width + other + 1))
    ) {
      found.push({ kind: 'changed', before: mine ?? '', after: '' })
      one += 1
    } else {
      found.push({ kind: 'changed', before: '', after: theirs })
      other += 1
    }
  }
  return found
}

/** How many tokens the rests of both from each pair of places on have in common. */
function commonLengths(left: readonly string[], right: readonly string[]): Uint32Array {
  const width = right.length + 1
  const lengths = new Uint32Array((left.length + 1) * width)
  for (let one = left.length - 1; one >= 0; one -= 1) {
    for (let other = right.length - 1; other >= 0; other -= 1) {
      const place = one * width + other
      lengths[place] =
        left[one] === right[other] ? at(lengths, place + width + 1) + 1 : Math.max(at(lengths, place + width), at(lengths, place + 1))
    }
  }
  return lengths
}

function at(lengths: Uint32Array, place: number): number {
  return lengths[place] ?? 0
}

/** Neighbours of a kind as one, with the space between two differences. */
function joined(found: readonly WordRun[]): readonly WordRun[] {
  const parts = found.filter((stretch) => stretch.kind === 'changed' || stretch.text !== '')
  const result: WordRun[] = []
  for (const [index, part] of parts.entries()) {
    const isBetween = result.at(-1)?.kind === 'changed' && parts[index + 1]?.kind === 'changed'
    add(
      result,
      isBetween && part.kind === 'same' && part.text.trim() === '' ? { kind: 'changed', before: part.text, after: part.text } : part,
    )
  }
  return result
}

function add(result: WordRun[], part: WordRun): void {
  const last = result.at(-1)
  if (last?.kind === 'same' && part.kind === 'same') result[result.length - 1] = same(last.text + part.text)
  else if (last?.kind === 'changed' && part.kind === 'changed') {
    result[result.length - 1] = { kind: 'changed', before: last.before + part.before, after: last.after + part.after }
  } else result.push(part)
}
