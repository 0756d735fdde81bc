import { elementText } from './wml.ts'

/** A field and what it shows until it is worked out anew. */
export function field(instruction: string, shown: string): string {
  return `${fieldStart(instruction)}<w:r><w:t>${elementText(shown)}</w:t></w:r>${fieldEnd}`
}

/** A field up to what it shows. */
export function fieldStart(instruction: string): string {
  return (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve">${elementText(instruction)}</w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  )
}

export const fieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
