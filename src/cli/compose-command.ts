import * as v from 'valibot'
import type { Article } from '#core/article'
import { type BriefId, briefIdSchema, citedArticles, composeBrief, parsePlan } from '#core/brief'
import { packBrief } from '#export/attache'
import { message, sectionTitles } from '#messages'
import type { Store } from '#store'
import { allArticles } from './all-articles.ts'
import { openCliLibrary } from './open-cli-library.ts'
import type { Output } from './output.ts'
import type { Command } from './parse-command.ts'
import { type PlaceProblem, planProblem } from './plan-problem.ts'
import { fail } from './problem.ts'
import { readInput } from './read-input.ts'
import type { ExitStatus } from './exit-status.ts'
import { writeOutput } from './write-output.ts'

/** Makes a brief from a plan and the articles it names, and writes it with them into one file. */
export async function runCompose(command: Extract<Command, { readonly name: 'compose' }>, output: Output): Promise<ExitStatus> {
  const { plan: file, library, to, json } = command
  const input = await readInput(file)
  if (!input.ok) return fail(output, json, file, input.problem)
  const value = v.safeParse(jsonSchema, new TextDecoder().decode(input.bytes))
  if (!value.success) return fail(output, json, file, { kind: 'not-json', message: message('problem.cli.not-json', { file }) })
  const parsed = parsePlan(value.output)
  if (!parsed.ok) return failPlan(output, json, file, parsed.problems.map(planProblem))
  const opened = await openCliLibrary(library, { make: false }, output)
  if (!opened.ok) return fail(output, json, file, opened.problem)
  const articles = namedArticles(opened.store, value.output)
  opened.store.close(null)

  const composed = composeBrief(parsed.plan, articles, { id: idFrom(parsed.plan.title), titles: sectionTitles(parsed.plan.language) })
  if (!composed.ok) return failPlan(output, json, file, composed.problems.map(planProblem))
  const cited = new Set(citedArticles(composed.brief))
  const problem = await writeOutput(
    to,
    packBrief(
      composed.brief,
      articles.filter(({ id }) => cited.has(id)),
    ),
  )
  if (problem !== null) return fail(output, json, to, problem)
  if (json) output.json({ file: to, ok: true, id: composed.brief.id, picks: composed.brief.picks.length, articles: [...cited] })
  else output.print(message('cli.composed', { file: to, picks: composed.brief.picks.length, articles: cited.size }))
  return 0
}

const jsonSchema = v.pipe(v.string(), v.parseJson())

function failPlan(output: Output, json: boolean, file: string, problems: readonly PlaceProblem[]): 1 {
  for (const { message: sentence } of problems) output.warn(sentence)
  if (json) output.json({ file, ok: false, problems })
  return 1
}

/** The articles that a plan speaks of, by id or by file name. */
function namedArticles(store: Store, plan: unknown): readonly Article[] {
  const named = new Set(namesIn(plan))
  const ids = [...allArticles(store)].filter(({ id, fileName }) => named.has(id) || named.has(fileName)).map(({ id }) => id)
  return store.readArticles({ ids })
}

/** Every text that stands under a key `article`, at any depth. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'article' && typeof inner === 'string' ? [inner] : namesIn(inner),
  )
}

/** From the title alone, so that the same plan gives the same file. */
function idFrom(title: string): BriefId {
  const slug = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
  return v.parse(briefIdSchema, `plan-${slug}`)
}
