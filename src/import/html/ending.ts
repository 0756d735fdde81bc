import { type Block, collapse } from '../page/index.ts'

/** The first of the last paragraphs that are about the author or the organisation and not the article’s; the length of `blocks` where there are none. */
export function endOfArticle(blocks: readonly Block[]): number {
  const about = blocks.findLastIndex(({ kind, text }) => kind !== 'list' && text.length < 60 && aboutOrganisation.test(text))
  let end = about > 0.5 * blocks.length ? about : blocks.length
  while (end > 1 && isAboutAuthor(blocks[end - 1])) end -= 1
  return end
}

function isAboutAuthor(block: Block | undefined): boolean {
  if (block === undefined || block.kind !== 'body') return false
  const text = collapse(block.text)
  return text.length < 400 && aboutAuthor.test(text) 
}

const aboutOrganisation = /^(?:about|über|à propos d[eu']?|acerca de) (?:the )?\p{Lu}[^.?!]*$/u
const aboutAuthor =
  /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]*){1,3},? (?:is|are|was) (?:an? |the |[A-Z]\w+(?:'s|’s) )(?:[\p{L}-]+ ){0,4}(?:writer|reporter|editor|correspondent|journalist|columnist|contributor|author|fellow|curator|blogger|intern|photographer)\b/u
