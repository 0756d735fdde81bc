import { message } from './message.ts'

/** What the sections of a new brief are called. */
export function sectionTitles(): Readonly<Record<'situation' | 'actors' | 'claims' | 'openQuestions' | 'free', string>> {
  return {
    situation: message('section.situation'),
    actors: message('section.actors'),
    claims: message('section.claims'),
    openQuestions: message('section.openQuestions'),
    free: message('section.free'),
  }
}
