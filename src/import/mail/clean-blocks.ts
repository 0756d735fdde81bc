import { countWords, type Receipt } from '#core/article'
import { addUp, dropped } from '../dropped.ts'
import { beginsImprint, isMailFooter } from './mail-footer.ts'
import type { MailBlock } from './mail-block.ts'
import { showRealAddresses } from './printed-addresses.ts'

/** The blocks of a mail that are its text. */
export interface CleanBlocks {
  readonly blocks: readonly MailBlock[]
  readonly dropped: Receipt['dropped']
  readonly traces: readonly string[]
}

const longestSignature = 120
const longestImprint = 80

/** Takes out the signature, lines about the mail itself, and redirects, each named by kind; an address that told who reads is never in what names it. */
export function cleanBlocks(blocks: readonly MailBlock[], recipients: readonly string[]): CleanBlocks {
  const left: Receipt['dropped'][number][] = []
  const drop = (reason: `receipt.dropped.${string}`, text: string): void => {
    if (text !== '') left.push(dropped('mail', reason, withoutMailAddresses(text)))
  }
  const { text, signature } = cutSignature(blocks)
  drop('receipt.dropped.mail-signature', signature)
  const imprint = imprintStart(text)
  const kept: MailBlock[] = []
  const traces = new Set<string>()
  for (const [index, block] of text.entries()) {
    if (block.role === 'text' && (index >= imprint || isMailFooter(block.text, recipients))) {
      drop('receipt.dropped.mail-footer', block.text)
      if (/\S@\S/.test(block.text)) traces.add('receipt.trace.recipient')
      continue
    }
    const real = showRealAddresses(block.text)
    if (real.tracked) traces.add('receipt.trace.tracking-link')
    if (real.text.trim() !== '') kept.push({ ...block, text: real.text })
  }
  return { blocks: kept, dropped: addUp(left), traces: [...traces] }
}

/** From a line of two dashes to the end, where that is short (RFC 3676, 4.3); a longer text is no signature, whatever stands above it. */
function cutSignature(blocks: readonly MailBlock[]): { readonly text: readonly MailBlock[]; readonly signature: string } {
  const at = blocks.findLastIndex(({ role }) => role === 'signature')
  const below = blocks.slice(at + 1).filter(({ role }) => role === 'text')
  const words = below.reduce((sum, { text }) => sum + countWords(text), 0)
  const isOne = at >= 0 && words <= longestSignature
  const text = (isOne ? blocks.slice(0, at) : blocks).filter(({ role }) => role !== 'signature')
  return { text, signature: isOne ? below.map((block) => block.text).join(' ') : '' }
}

/** Where the last lines begin that say why the mail came: names and addresses under them belong to it. */
function imprintStart(blocks: readonly MailBlock[]): number {
  let words = 0
  let start = blocks.length
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index]
    words += countWords(block?.text ?? '')
    if (words > longestImprint || block?.kind === 'heading') break
    if (block?.role === 'text' && beginsImprint(block.text)) start = index
  }
  return start
}

function withoutMailAddresses(text: string): string {
  return text.slice(0, 4000).replaceAll(/[^\s<>()[\]:;,"']+@[^\s<>()[\]:;,"']+/g, '…')
}
