import type { Block } from '../page/index.ts'

/** The first of the last paragraphs that say who the author is; the length of `blocks` where there are none. */
export function endOfArticle(blocks: readonly Block[]): number {
  let end = blocks.length
  while (end > 1 && isAboutAuthor(blocks[end - 1])) end -= 1
  return end
}

function isAboutAuthor(block: Block | undefined): boolean {
  if (block === undefined || block.kind !== 'body') return false
  return block.text.length < 400 && aboutAuthor.test(block.text)
}

const aboutAuthor =
  /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]*){1,3},? (?:is|are|was) (?:an? |the |[A-Z]\w+(?:'s|’s) )(?:[\p{L}-]+ ){0,4}(?:writer|reporter|editor|correspondent|journalist|columnist|contributor|author|fellow|curator|blogger|intern|photographer)\b/u
