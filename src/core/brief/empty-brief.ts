import type { Brief, BriefId } from './brief.ts'

/** A brief with the four sections of a policy note and nothing in them. `titles` come from the message catalogue. */
export function emptyBrief(
  id: BriefId,
  titles: Readonly<Record<'situation' | 'actors' | 'claims' | 'openQuestions', string>>,
  language = 'en-GB',
): Brief {
  return {
    id,
    language,
    title: '',
    from: null,
    to: null,
    date: null,
    reference: null,
    marking: null,
    summary: [],
    sections: [
      { kind: 'situation', id: 'situation', title: titles.situation, content: [] },
      { kind: 'actors', id: 'actors', title: titles.actors, content: [] },
      { kind: 'claims', id: 'claims', title: titles.claims, content: [] },
      { kind: 'openQuestions', id: 'openQuestions', title: titles.openQuestions, content: [] },
    ],
    picks: [],
  }
}
