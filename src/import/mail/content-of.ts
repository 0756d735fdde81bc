import { fieldOf, type MailPart, mainValue, parameterOf } from './mail-part.ts'

/** One text of a message, in the forms it is given in. */
export interface TextChoice {
  readonly html: readonly MailPart[]
  readonly plain: readonly MailPart[]
}

/** What is in a message: texts in their order, and the parts that are no text of it. */
export interface MailContent {
  readonly texts: readonly TextChoice[]
  readonly others: readonly MailPart[]
  readonly encrypted: boolean
}

const nothing: MailContent = { texts: [], others: [], encrypted: false }

/** Tells a message’s texts from its attachments (RFC 2046, 5.1; RFC 2183). It calls itself for each level of parts, of which there are at most 50. */
export function contentOf(part: MailPart): MailContent {
  if (part.children.length > 0) return contentOfMultipart(part)
  if (isEncrypted(part)) return { ...nothing, encrypted: true }
  // One without a boundary is no multipart, whatever it says.
  if (part.mediaType.startsWith('multipart/'))
    return part.body.trim() === '' ? nothing : { ...nothing, texts: [{ html: [], plain: [part] }] }
  if (!isText(part)) return { ...nothing, others: [part] }
  return { ...nothing, texts: [part.mediaType === 'text/html' ? { html: [part], plain: [] } : { html: [], plain: [part] }] }
}

function contentOfMultipart(part: MailPart): MailContent {
  const contents = part.children.map((child) => contentOf(child))
  switch (part.mediaType) {
    case 'multipart/alternative':
      return alternatives(contents)
    case 'multipart/related':
      return related(part, contents)
    case 'multipart/encrypted':
      return { ...nothing, encrypted: true }
    default:
      return mixed(contents)
  }
}

function mixed(contents: readonly MailContent[]): MailContent {
  return {
    // A part with a file name after the first text is a file, though it is shown in the mail.
    texts: contents.flatMap(({ texts }) => texts),
    others: contents.flatMap(({ others }) => others),
    encrypted: contents.some(({ encrypted }) => encrypted),
  }
}

/** The last form is the richest (RFC 2046, 5.1.4). */
function alternatives(contents: readonly MailContent[]): MailContent {
  const partsOf = ({ texts }: MailContent): readonly MailPart[] => texts.flatMap(({ html, plain }) => (html.length > 0 ? html : plain))
  const forms = contents.map((content) => partsOf(content))
  const html = forms.findLast((parts) => parts.some(({ mediaType }) => mediaType === 'text/html')) ?? []
  const plain = forms.find((parts) => parts.length > 0 && parts.every(({ mediaType }) => mediaType !== 'text/html')) ?? []
  return { ...mixed(contents), texts: html.length + plain.length === 0 ? [] : [{ html, plain }] }
}

/** The root shows the others: they are its pictures, unless they are sent as files. */
function related(part: MailPart, contents: readonly MailContent[]): MailContent {
  const start = parameterOf(fieldOf(part, 'content-type'), 'start')
  const named = start === null ? -1 : part.children.findIndex((child) => fieldOf(child, 'content-id') === start)
  const root = Math.max(0, named)
  const rest = mixed(contents.filter((_, index) => index !== root))
  return {
    texts: contents[root]?.texts ?? [],
    others: [...(contents[root]?.others ?? []), ...rest.others, ...rest.texts.flatMap(({ html, plain }) => [...html, ...plain])],
    encrypted: contents.some(({ encrypted }) => encrypted),
  }
}

function isText(part: MailPart): boolean {
  if (!/^text\/(?:plain|html|enriched|x-.*)$/.test(part.mediaType)) return false
  return (
    mainValue(fieldOf(part, 'content-disposition')) !== 'attachment' &&
    parameterOf(fieldOf(part, 'content-disposition'), 'filename') === null
  )
}

function isEncrypted(part: MailPart): boolean {
  const type = fieldOf(part, 'content-type')
  return /^application\/(?:x-)?pkcs7-mime$/.test(part.mediaType) && !/signed-data/i.test(parameterOf(type, 'smime-type') ?? '')
}
