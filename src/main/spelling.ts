import type { Session } from 'electron'
import { appOrigin } from './app-address.ts'

/** Whether words can be checked without fetching a dictionary: macOS and Windows bring one along; on Linux Chromium has none but those of a server of Google’s. */
export function checksSpelling(platform: NodeJS.Platform): boolean {
  return platform === 'darwin' || platform === 'win32'
}

/** Lets a session check words with what the system has, and with nothing else. Where Windows lacks a language Chromium would fetch a dictionary: it is given an address of our own, where none is. */
export function setUpSpelling(session: Session, platform: NodeJS.Platform = process.platform): void {
  session.setSpellCheckerEnabled(checksSpelling(platform))
  session.setSpellCheckerDictionaryDownloadURL(`${appOrigin}/dictionaries/`)
}

/** Checks in the language of the brief, as far as the checker knows it. macOS finds out the language by itself. */
export function spellIn(session: Session, language: string): void {
  if (!checksSpelling(process.platform) || process.platform === 'darwin') return
  const found = spellingLanguage(language, session.availableSpellCheckerLanguages)
  session.setSpellCheckerLanguages(found === null ? [] : [found])
}

/** The one of these languages that fits a BCP 47 tag best: the same, else of the same language anywhere. `null` for none. */
export function spellingLanguage(tag: string, available: readonly string[]): string | null {
  const wanted = tag.toLowerCase()
  const [language] = wanted.split('-')
  return (
    available.find((name) => name.toLowerCase() === wanted) ??
    available.find((name) => name.toLowerCase() === language) ??
    available.find((name) => name.toLowerCase().split('-')[0] === language) ??
    null
  )
}
