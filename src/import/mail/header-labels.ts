/** Fields of the block that mail programs put above a message that is answered or passed on. */
export type ForwardedField = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other'

const labels: readonly (readonly [ForwardedField, string])[] = [
  ['from', 'From|Von|De|Expéditeur|Da|Van|Od|Från|Fra|От|Від|发件人|差出人|보낸 사람'],
  [
    'date',
    'Date|Sent|Gesendet|Datum|Envoyé(?: le)?|Enviado(?: el| em)?|Fecha|Data|Inviato|Verzonden|Wysłano|Skickat|Sendt|Dato|Дата|Отправлено|Надіслано|发送时间|日期|送信日時|日時',
  ],
  ['to', 'To|An|À|A|Para|Aan|Do|Till|Til|Кому|收件人|宛先'],
  ['cc', 'Cc|CC|Bcc|Kopie(?: \\(CC\\))?|Copie(?: à)?|DW|Kopia|Kopi|Копия|抄送'],
  ['subject', 'Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Temat|Ämne|Emne|Тема|主题|件名'],
  ['other', 'Reply-To|Antwort an|Répondre à|Importance|Wichtigkeit|Attachments|Anlagen|Pièces jointes|Organi[sz]ation'],
  // Some gateways pass a message on with its whole header.
  [
    'other',
    'M(?:essage|ESSAGE)-I[Dd]|M(?:IME|ime)-Version|Content-[A-Za-z-]+|Received|Return-Path|Delivered-To|In-Reply-To|References|X-[A-Za-z0-9-]+|List-[A-Za-z-]+|DKIM-Signature|Sender|User-Agent',
  ],
]

const anyLabel = labels.map(([, names]) => names).join('|')
const atStart = new RegExp(String.raw`^[*_]{0,2}(?:${anyLabel})[*_]{0,2}\s?[:：][*_]{0,2}(?:\s|$)`, 'u')
const everywhere = new RegExp(String.raw`(?<=^|\s)[*_]{0,2}(${anyLabel})[*_]{0,2}[ \u00A0]?[:：][*_]{0,2}(?=\s|$)`, 'gu')
const byName = labels.map(([field, names]): readonly [ForwardedField, RegExp] => [field, new RegExp(`^(?:${names})$`, 'u')])

/** Says whether a line begins with the label of such a field, in the languages we know. */
export function startsField(line: string): boolean {
  return atStart.test(line)
}

/** The fields in a text that begins with one, each as it is first given; a label that comes again is part of a value. */
export function readFields(text: string): ReadonlyMap<ForwardedField, string> {
  const starts: { readonly field: ForwardedField; readonly at: number; readonly from: number }[] = []
  for (const match of text.slice(0, 8000).matchAll(everywhere)) {
    const field = byName.find(([, pattern]) => pattern.test(match[1] ?? ''))?.[0]
    if (field !== undefined && (field === 'other' || !starts.some((other) => other.field === field)))
      starts.push({ field, at: match.index, from: match.index + match[0].length })
  }
  return new Map(starts.map(({ field, from }, index) => [field, text.slice(from, starts[index + 1]?.at).trim()]))
}
