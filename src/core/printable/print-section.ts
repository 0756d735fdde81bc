import { type ActorEntry, type Block, type ClaimEntry, type Entry, likelihoods, type QuestionEntry, type Section } from '#core/brief'
import { type BlockPrinter, isBlank } from './print-blocks.ts'
import type { Fact, PrintBlock, PrintSection } from './printable.ts'
import type { PrintWords } from './print-words.ts'

/** A section's text and entries in the order in which they stand. */
export function printSection(section: Section, printer: BlockPrinter, words: PrintWords): PrintSection {
  return {
    id: section.id,
    kind: section.kind,
    title: section.title,
    blocks: section.content.flatMap((part) => printPart(part, printer, words)),
  }
}

function printPart(part: Block | Entry, printer: BlockPrinter, words: PrintWords): readonly PrintBlock[] {
  switch (part.kind) {
    case 'actor':
      return entryBlock(part, { title: printer.runs(part.name), facts: actorFacts(part, words), blocks: printer.blocks(part.content) })
    case 'claim':
      return entryBlock(part, { title: printer.runs(part.statement), facts: claimFacts(part, words), blocks: printer.blocks(part.content) })
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
function claimFacts(claim: ClaimEntry, words: PrintWords): readonly Fact[] {
  const likelihood = likelihoods.find(({ term }) => term === claim.likelihood)
  return known([
    [words.claimant, claim.claimant],
    [words.status, claim.status && words.statuses[claim.status]],
    [words.likelihood, likelihood ? `${words.likelihoods[likelihood.term]} (${likelihood.from}–${likelihood.to}\u00A0%)` : null],
    [words.reliability, claim.reliability],
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
