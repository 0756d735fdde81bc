import { printWords } from './print-words.ts'

/** What the sections of a new brief are called in its language, where we have a catalogue for it, else in English. */
export function sectionTitles(language: string): Readonly<Record<'situation' | 'actors' | 'claims' | 'openQuestions' | 'free', string>> {
  return printWords(language).sections
}
