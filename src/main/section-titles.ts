import type { SectionKind } from '#core/brief'
import { message } from '#messages'

/** What the sections of a new brief are called. */
export function sectionTitles(): Readonly<Record<SectionKind, string>> {
  return {
    situation: message('section.situation'),
    actors: message('section.actors'),
    claims: message('section.claims'),
    openQuestions: message('section.openQuestions'),
    free: message('section.free'),
  }
}
