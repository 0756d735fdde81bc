import { webAddress } from '../web-address.ts'
import type { MailBlock } from './mail-block.ts'
import { isViewLink } from './mail-footer.ts'
import { isOpaque, unwrapLink } from './unwrap-link.ts'

/** A text whose printed addresses are the real ones. */
export interface RealAddresses {
  readonly text: string
  /** Some led through a redirect, or told who clicks. */
  readonly tracked: boolean
}

/**
 * Puts the real address where a tracking redirect is printed. An address in brackets that stays a code is taken out with them: it is how programs write
 * down the link of the words before it. Every other character stays.
 */
export function showRealAddresses(text: string): RealAddresses {
  let tracked = false
  const bare = text.replaceAll(bracketed, (whole: string, link: string) => {
    if (!isOpaque(unwrapLink(link))) return whole
    tracked = true
    return ''
  })
  const shown = bare.replaceAll(printed, (link: string) => {
    const end = /[.,;:!?]*$/.exec(link)?.[0] ?? ''
    const address = link.slice(0, link.length - end.length)
    const real = realAddress(address)
    if (real !== address) tracked = true
    return real + end
  })
  return { text: shown, tracked }
}

const bracketed = /\s?(?:<\s?|\[|\()(https?:\/\/[^\s<>[\]()]{1,4000})(?:\s?>|\]|\))/gi
const printed = /https?:\/\/[^\s<>[\]()"“”‘’«»]{1,4000}/gi

/** An address as it may be shown and kept: not a redirect, and without the parameters that tell who clicked. */
function realAddress(link: string): string {
  const unwrapped = unwrapLink(link)
  const kept = webAddress(unwrapped)
  if (kept === null) return unwrapped
  // Only what is taken away counts as a change, not how an address is spelt.
  const parameters = Array.from(new URL(unwrapped).searchParams).length
  return parameters === Array.from(new URL(kept).searchParams).length ? unwrapped : kept
}

/** The address printed beside words that lead to the mail’s own page (“View in browser: …”), in the line of the words or the next; `null` where there is none. */
export function viewAddressIn(blocks: readonly MailBlock[]): string | null {
  for (const [index, { text }] of blocks.entries()) {
    const [words = ''] = text.split(/https?:/i, 1)
    if (!isViewLink(words)) continue
    const link = [text, blocks[index + 1]?.text ?? ''].flatMap((line) => line.match(printed) ?? [])[0]
    const address = link === undefined ? null : viewAddress(link.replace(/[.,;:!?]*$/, ''))
    if (address !== null) return address
  }
  return null
}

/** A link to the mail’s own page as an address to cite: without what tells whose mail it was; `null` where it is nothing but a code. */
export function viewAddress(link: string): string | null {
  const address = webAddress(unwrapLink(link))
  if (address === null || isOpaque(address)) return null
  const url = new URL(address)
  for (const name of Array.from(url.searchParams.keys())) if (reader.test(name)) url.searchParams.delete(name)
  return url.href
}

const reader = /^(?:e|em|eid|rid|uid|mail|person|member|(?:contact|subscriber|recipient|reader)(?:_?(?:id|key|hash))?)$/i
