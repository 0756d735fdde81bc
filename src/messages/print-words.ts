import { message } from './message.ts'

/** The words printed in an exported document. English is the only catalogue so far, whatever language is asked for; quotation marks and dates follow the brief's language all the same. */
export function printWords(_language: string) {
  return {
    from: message('print.from'),
    to: message('print.to'),
    date: message('print.date'),
    reference: message('print.reference'),
    alsoKnownAs: message('print.alsoKnownAs'),
    claimant: message('print.claimant'),
    status: message('print.status'),
    likelihood: message('print.likelihood'),
    confidence: message('print.confidence'),
    reliability: message('print.reliability'),
    credibility: message('print.credibility'),
    why: message('print.why'),
    answeredBy: message('print.answeredBy'),
    due: message('print.due'),
    contrary: message('print.contrary'),
    statuses: {
      reported: message('print.status.reported'),
      corroborated: message('print.status.corroborated'),
      confirmed: message('print.status.confirmed'),
      disputed: message('print.status.disputed'),
      refuted: message('print.status.refuted'),
    },
    likelihoods: {
      'almost-no-chance': message('print.likelihood.almost-no-chance'),
      'very-unlikely': message('print.likelihood.very-unlikely'),
      unlikely: message('print.likelihood.unlikely'),
      'roughly-even-chance': message('print.likelihood.roughly-even-chance'),
      likely: message('print.likelihood.likely'),
      'very-likely': message('print.likelihood.very-likely'),
      'almost-certain': message('print.likelihood.almost-certain'),
    },
    confidences: {
      low: message('print.confidence.low'),
      moderate: message('print.confidence.moderate'),
      high: message('print.confidence.high'),
    },
    citations: { untitled: message('print.untitled'), missing: message('print.missingSource') },
    document: {
      pageOf: [message('print.page'), message('print.pageOf'), message('print.pageEnd')] as const,
      contents: message('print.contents'),
      summary: message('print.summary'),
    },
  }
}
