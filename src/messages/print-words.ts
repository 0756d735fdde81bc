import { message } from './message.ts'
import { arabic } from './printed/arabic.ts'
import { french } from './printed/french.ts'
import { german } from './printed/german.ts'
import { hebrew } from './printed/hebrew.ts'
import type { PrintedWords } from './printed/printed-words.ts'

type Say = (id: keyof PrintedWords) => string

const catalogues: Readonly<Record<string, PrintedWords>> = { ar: arabic, de: german, fr: french, he: hebrew, iw: hebrew }

/** The words printed in an exported document, in the brief's language where we have a catalogue for it, else in English. */
export function printWords(language: string) {
  const catalogue = catalogues[language.toLowerCase().split('-')[0] ?? '']
  // Swiss German has no ß (Schweizerische Bundeskanzlei, Leitfaden zur deutschen Rechtschreibung).
  const isSwiss = /^de-(?:.*-)?(?:ch|li)\b/iu.test(language)
  const say: Say = (id) => {
    const text = catalogue?.[id] ?? message(id)
    return isSwiss ? text.replaceAll('ß', 'ss') : text
  }
  return {
    from: say('print.from'),
    to: say('print.to'),
    date: say('print.date'),
    reference: say('print.reference'),
    alsoKnownAs: say('print.alsoKnownAs'),
    claimant: say('print.claimant'),
    status: say('print.status'),
    likelihood: say('print.likelihood'),
    confidence: say('print.confidence'),
    reliability: say('print.reliability'),
    credibility: say('print.credibility'),
    why: say('print.why'),
    answeredBy: say('print.answeredBy'),
    due: say('print.due'),
    contrary: say('print.contrary'),
    sections: {
      situation: say('print.section.situation'),
      actors: say('print.section.actors'),
      claims: say('print.section.claims'),
      openQuestions: say('print.section.openQuestions'),
      free: say('print.section.free'),
    },
    ...scaleWords(say),
    citations: { untitled: say('print.untitled'), missing: say('print.missingSource') },
    document: {
      pageOf: [say('print.page'), say('print.pageOf'), say('print.pageEnd')] as const,
      contents: say('print.contents'),
      summary: say('print.summary'),
      marking: say('print.marking'),
      sources: say('print.sources'),
      note: say('print.note'),
      claims: {
        statement: say('print.claims.statement'),
        claimant: say('print.claims.claimant'),
        likelihood: say('print.claims.likelihood'),
        sources: say('print.claims.sources'),
        against: say('print.claims.against'),
      },
    },
  }
}

/** What the values of a claim’s fields are called. */
function scaleWords(say: Say) {
  return {
    statuses: {
      reported: say('print.status.reported'),
      corroborated: say('print.status.corroborated'),
      confirmed: say('print.status.confirmed'),
      disputed: say('print.status.disputed'),
      refuted: say('print.status.refuted'),
    },
    likelihoods: {
      'almost-no-chance': say('print.likelihood.almost-no-chance'),
      'very-unlikely': say('print.likelihood.very-unlikely'),
      unlikely: say('print.likelihood.unlikely'),
      'roughly-even-chance': say('print.likelihood.roughly-even-chance'),
      likely: say('print.likelihood.likely'),
      'very-likely': say('print.likelihood.very-likely'),
      'almost-certain': say('print.likelihood.almost-certain'),
      'phia-remote-chance': say('print.likelihood.phia-remote-chance'),
      'phia-highly-unlikely': say('print.likelihood.phia-highly-unlikely'),
      'phia-unlikely': say('print.likelihood.phia-unlikely'),
      'phia-realistic-possibility': say('print.likelihood.phia-realistic-possibility'),
      'phia-likely': say('print.likelihood.phia-likely'),
      'phia-highly-likely': say('print.likelihood.phia-highly-likely'),
      'phia-almost-certain': say('print.likelihood.phia-almost-certain'),
    },
    reliabilities: {
      A: say('print.reliability.A'),
      B: say('print.reliability.B'),
      C: say('print.reliability.C'),
      D: say('print.reliability.D'),
      E: say('print.reliability.E'),
      F: say('print.reliability.F'),
    },
    confidences: {
      low: say('print.confidence.low'),
      moderate: say('print.confidence.moderate'),
      high: say('print.confidence.high'),
    },
  }
}
