import {
  type ActorEntry,
  type Block,
  type ClaimEntry,
  type Entry,
  likelihoods,
  type QuestionEntry,
  type Reliability,
  type Section,
} from '#core/brief'
import type { BlockPrinter } from './print-blocks.ts'
import { isBlank } from './print-runs.ts'
import type { Fact, PrintBlock, PrintClaim, PrintSection } from '#core/printable'
import type { PrintWords } from './print-words.ts'

/** What claims say that stands elsewhere in the brief. */
export interface ClaimContext {
  readonly claimant: (claim: ClaimEntry) => string | null
  /** The outlets of a claim’s evidence that were judged, each once. */
  readonly outlets: (claim: ClaimEntry) => readonly { readonly outlet: string; readonly reliability: Reliability }[]
  /** What the sources of its evidence are called, each once for each stance; those against it last. */
  readonly sources: (claim: ClaimEntry) => PrintClaim['sources']
}

interface Printing {
  readonly printer: BlockPrinter
  readonly words: PrintWords
  readonly claims: ClaimContext
  readonly claimsTable: boolean
}

/** A section's text and entries in the order in which they stand, and its claims at a glance where it has several: of one alone a table would only say twice what stands below it. */
export function printSection(section: Section, printing: Printing): PrintSection {
  const printed = section.content.map((part) => ({ part, blocks: printPart(part, printing) }))
  const claims = printed.flatMap(({ part, blocks: [block] }) =>
    part.kind === 'claim' && block?.kind === 'entry' ? [printClaim(part, block.title, printing)] : [],
  )
  return {
    id: section.id,
    kind: section.kind,
    title: section.title,
    claims: printing.claimsTable && claims.length > 1 ? claims : [],
    blocks: printed.flatMap(({ blocks }) => blocks),
  }
}

function printClaim(claim: ClaimEntry, title: PrintClaim['statement'], { words, claims }: Printing): PrintClaim {
  return {
    id: claim.id,
    statement: title.filter(({ kind }) => kind !== 'noteReference'),
    claimant: claims.claimant(claim),
    likelihood: likelihoodOf(claim, words),
    sources: claims.sources(claim),
  }
}

function likelihoodOf(claim: ClaimEntry, words: PrintWords): string | null {
  const likelihood = likelihoods.find(({ term }) => term === claim.likelihood)
  return likelihood === undefined ? null : `${words.likelihoods[likelihood.term]} (${likelihood.band}\u00A0%)`
}

function printPart(part: Block | Entry, { printer, words, claims }: Printing): readonly PrintBlock[] {
  switch (part.kind) {
    case 'actor':
      return entryBlock(part, { title: printer.runs(part.name), facts: actorFacts(part, words), blocks: printer.blocks(part.content) })
    case 'claim':
      return entryBlock(part, {
        title: printer.runs(part.statement),
        facts: claimFacts(part, words, claims),
        blocks: printer.blocks(part.content),
      })
    case 'question':
      return entryBlock(part, {
        title: printer.runs(part.question),
        facts: questionFacts(part, words),
        blocks: printer.blocks(part.content),
      })
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'quotation':
    case 'table':
    case 'rule':
      return printer.blocks([part])
  }
}

function entryBlock(entry: Entry, content: Pick<PrintBlock & { kind: 'entry' }, 'title' | 'facts' | 'blocks'>): readonly PrintBlock[] {
  if (isBlank(content.title) && content.facts.length === 0 && content.blocks.length === 0) return []
  return [{ kind: 'entry', id: entry.id, entry: entry.kind, ...content }]
}

function actorFacts(actor: ActorEntry, words: PrintWords): readonly Fact[] {
  return known([
    [null, actor.role],
    [null, actor.affiliation],
    [words.alsoKnownAs, actor.alsoKnownAs],
  ])
}

/** Likelihood and confidence stand apart: ICD 203, D.6.e.2.b, keeps them out of one sentence. */
function claimFacts(claim: ClaimEntry, words: PrintWords, context: ClaimContext): readonly Fact[] {
  const ratings = context
    .outlets(claim)
    .map(({ outlet, reliability }) => `${outlet} ${reliability} (${words.reliabilities[reliability]})`)
    .join('; ')
  return known([
    [words.claimant, context.claimant(claim)],
    [words.status, claim.status && words.statuses[claim.status]],
    [words.likelihood, likelihoodOf(claim, words)],
    [words.reliability, claim.reliability],
    [words.reliability, ratings === '' ? null : ratings],
    [words.credibility, claim.credibility === null ? null : String(claim.credibility)],
    [words.confidence, claim.confidence && words.confidences[claim.confidence]],
  ])
}

function questionFacts(question: QuestionEntry, words: PrintWords): readonly Fact[] {
  return known([
    [words.why, question.why],
    [words.answeredBy, question.answeredBy],
    [words.due, question.due],
  ])
}

function known(facts: readonly (readonly [label: string | null, value: string | null])[]): readonly Fact[] {
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))
}
