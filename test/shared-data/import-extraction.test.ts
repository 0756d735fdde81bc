import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { Article } from '#core/article'
import { importArticles } from '#import'

const data = fileURLToPath(new URL('../../../shared/data', import.meta.url))
const isThere = existsSync(data)
if (!isThere) process.stdout.write('passed over: ../shared/data is not beside this checkout\n')

/** The measured level; a change that loses more than rounding is a step back. */
const least = { F1: 0.985, precision: 0.983, recall: 0.987 }

it.runIf(isThere)(
  'extracts article bodies as well as it did',
  async () => {
    const scores = await score('extraction')
    const below = Object.entries(least).filter(
      ([name, level]) => !(Number(new RegExp(String.raw`${name} (\S+)`).exec(scores)?.[1]) >= level),
    )
    expect(below).toEqual([])
  },
  300_000,
)

it.runIf(isThere)(
  'reads titles, bylines and dates as well as it did',
  async () => {
    const scores = await score('metadata')
    const right = ['title', 'byline', 'published'].map((field) => Number(new RegExp(String.raw`${field}\s+right (\S+)`).exec(scores)?.[1]))
    const leastRight = [0.905, 0.86, 0.935]
    const given = [...scores.matchAll(/truth has none (\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0)
    expect([right.map((share, index) => share >= (leastRight[index] ?? 1)), given <= 5]).toEqual([[true, true, true], true])
  },
  300_000,
)

it.runIf(isThere)('reads the real article as 17 paragraphs without title or date', async () => {
  const imported = await importArticles(new Uint8Array(readFileSync(join(data, 'seed/article.txt'))), 'article.txt')
  const [article] = imported.ok ? imported.articles : []
  expect([
    article?.paragraphs.length,
    article?.metadata.title,
    article?.metadata.published,
    article?.metadata.rights,
    article?.paragraphs.at(-1),
  ]).toEqual([
    17,
    null,
    null,
    'Republished with permission from Jewish News Syndicate',
    { kind: 'body', text: 'Republished with permission from Jewish News Syndicate', page: null },
  ])
})

it.runIf(isThere)(
  'answers with a value for every hostile file and every format to come',
  async () => {
    const files = ['hostile', 'formats', 'clippings'].flatMap((folder) =>
      readdirSync(join(data, folder)).map((name) => join(data, folder, name)),
    )
    const answers = await Promise.all(files.map(async (file) => await importArticles(new Uint8Array(readFileSync(file)), file)))
    expect([answers.length > 20, answers.filter((answer) => !answer.ok && answer.problem.kind === 'reader-failed')]).toEqual([true, []])
  },
  120_000,
)

async function score(set: string): Promise<string> {
  const folder = join(data, set, 'html')
  const predictions: Record<string, object> = {}
  for (const file of readdirSync(folder)) {
    const raw = readFileSync(join(folder, file))
    const imported = await importArticles(new Uint8Array(file.endsWith('.gz') ? gunzipSync(raw) : raw), 'page.html')
    predictions[file.split('.', 1)[0] ?? file] = prediction(imported.ok ? imported.articles[0] : undefined)
  }
  const temporary = mkdtempSync(join(tmpdir(), 'attache-score-'))
  try {
    writeFileSync(join(temporary, 'predictions.json'), JSON.stringify(predictions))
    const scores = execFileSync(process.execPath, [join(data, set, 'score.mjs'), join(temporary, 'predictions.json')], { encoding: 'utf8' })
    process.stdout.write(scores)
    return scores
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

function prediction(article: Article | undefined): object {
  const body = article?.paragraphs.filter(({ kind }) => kind !== 'title' && kind !== 'caption').map(({ text }) => text)
  const { title = null, byline = null, published = null } = article?.metadata ?? {}
  return { articleBody: body?.join('\n\n') ?? '', title, byline, published }
}
