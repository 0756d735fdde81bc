import { extname } from 'node:path'
import mammoth from 'mammoth'

/** What a delivery’s file itself holds of one article, counted without our readers. */
export interface PlainCount {
  readonly stated: number
  readonly held: number
}

const length = /(?:^|\s)(\d[\d,]*) (?:words|mots|w\S{1,3}rter)/giu
const endLabel = /\n\s*(?:load-date:|language:|classification|subject:|end of document|document [a-z]+\d{6,})/iu

/**
 * Each stated length in a delivery, and the words between it and the next label that ends a text, in the file’s plain text (Word files by mammoth, marked-up ones by leaving out what stands in angle brackets).
 * It shows which files no longer hold the texts whose lengths they state: makers of samples put “TEST” or lorem ipsum in their place.
 */
export async function plainCounts(bytes: Uint8Array, name: string): Promise<readonly PlainCount[]> {
  const text = await plainText(bytes, extname(name))
  const lengths = [...text.matchAll(length)]
  return lengths.map((match, index) => {
    const region = text.slice(match.index + match[0].length, lengths[index + 1]?.index)
    return { stated: Number(match[1]?.replaceAll(',', '')), held: wordsIn(region.split(endLabel)[0] ?? '') }
  })
}

async function plainText(bytes: Uint8Array, extension: string): Promise<string> {
  if (extension === '.docx') return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
  const text = new TextDecoder().decode(bytes)
  if (extension === '.txt') return text
  return text
    .replaceAll(/<(script|style)\b.*?<\/\1>/gisu, ' ')
    .replaceAll(/<wordCount>(\d+)<\/wordCount>/gu, ' $1 words ')
    .replaceAll(/<\/?(?:b|i|u|a|span|em)\b[^>]*>/giu, '')
    .replaceAll(/<[^>]+>/gu, '\n')
    .replaceAll('&nbsp;', ' ')
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length
}
