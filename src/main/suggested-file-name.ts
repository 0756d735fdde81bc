import { message } from '#messages'

const longestName = 80
/** What no file system of Windows, macOS or Linux takes in a name, and what only hides in one. */
const refused = /[\\/:*?"<>|\p{C}]+/gu

/** A name for the file of a brief, from its title. */
export function suggestedFileName(title: string, extension: string): string {
  const name = title
    .replaceAll(refused, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, longestName)
    .replaceAll(/^[.\s]+|[.\s]+$/g, '')
  return `${name === '' ? message('dialog.untitledBrief') : name}.${extension}`
}
