import type { Receipt } from '#core/article'
import { dropped } from '../dropped.ts'
import { blocksOf, type Page, type PageElement, parsePage, textOf } from '../page/index.ts'
import { blocksOfText } from './blocks-of-text.ts'
import { type DigestHeading, digestHeadings } from './digest-headings.ts'
import { isSeparator, type MailBlock } from './mail-block.ts'
import { isViewLink } from './mail-footer.ts'
import { viewAddress } from './printed-addresses.ts'

/** What the HTML of a mail shows. */
export interface HtmlBlocks {
  readonly blocks: readonly MailBlock[]
  readonly headings: readonly DigestHeading[]
  /** Where the mail says it can be read in a browser. */
  readonly viewAddress: string | null
  readonly language: string | null
  readonly dropped: Receipt['dropped']
  /** It holds a picture of one dot, which tells the sender who reads. */
  readonly hasPixel: boolean
}

/** Reads the HTML of a mail: all of it is article but what it hides and its signature. */
export function blocksOfHtml(html: string): HtmlBlocks {
  // Outlook’s conditional tags are comments to everybody else, but not every parser knows.
  const page = parsePage(html.replaceAll(/<!\[(?:if|endif)[^\]>]{0,200}\]>/gi, ''))
  const hasPixel = page.querySelectorAll('img').some((image) => isPixel(image))
  const viewAddress = viewAddressOf(page)
  const left = [
    ...takeOut(
      page,
      page.querySelectorAll('[style],[hidden]').filter((element) => isHidden(element)),
      'receipt.dropped.hidden',
    ),
    ...takeOut(page, page.querySelectorAll(signatures), 'receipt.dropped.mail-signature'),
  ]
  return {
    blocks: blocksOf(page.body).flatMap(({ kind, text }) => fromBlock(kind, text)),
    headings: digestHeadings(page),
    viewAddress,
    language: page.documentElement.getAttribute('lang'),
    dropped: left,
    hasPixel,
  }
}

const signatures =
  '.gmail_signature,.moz-signature,#Signature,#signature,[data-smartmail=gmail_signature],#AppleMailSignature,#ms-outlook-mobile-signature'

function takeOut(page: Page, elements: readonly PageElement[], reason: `receipt.dropped.${string}`): Receipt['dropped'] {
  return elements.flatMap((element) => {
    if (!page.contains(element) || element.localName === 'body' || element.localName === 'html') return []
    const text = textOf(element)
    element.remove()
    return text === '' ? [] : [dropped('mail', reason, text)]
  })
}

/** What a mail hides is its preview line, or a copy of a part for small screens. */
function isHidden(element: PageElement): boolean {
  const style = (element.getAttribute('style') ?? '').toLowerCase()
  return (
    element.getAttribute('hidden') !== null ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|!|$)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$))/.test(
      style,
    )
  )
}

function isPixel(image: PageElement): boolean {
  const sizes = ['width', 'height'].map((name) => image.getAttribute(name) ?? '')
  return (
    sizes.some((size) => /^[01](?:px)?$/.test(size)) || /(?:^|[;\s])(?:width|height)\s*:\s*[01]px/.test(image.getAttribute('style') ?? '')
  )
}

function viewAddressOf(page: Page): string | null {
  for (const link of page.querySelectorAll('a')) {
    const around = textOf(link.parentElement ?? link)
    if (!isViewLink(textOf(link)) && !(around.length < 150 && isViewLink(around))) continue
    const address = viewAddress(link.getAttribute('href') ?? '')
    if (address !== null) return address
  }
  return null
}

function fromBlock(kind: MailBlock['kind'], text: string): readonly MailBlock[] {
  if (isSeparator(text)) return [{ role: 'separator', kind: 'body', text }]
  if (text === '--') return [{ role: 'signature', kind: 'body', text: '' }]
  // A plain text that its program put into `pre`.
  if (text.includes('\n') && kind === 'body') return blocksOfText(text, 'no')
  // Word writes the signs of its lists as text.
  const item = /^[·•▪§◦][\s\u00A0]+(?=\S)/.exec(text)
  return [item === null ? { role: 'text', kind, text } : { role: 'text', kind: 'list', text: text.slice(item[0].length) }]
}
