import { join } from 'node:path'
import type { Article } from '#core/article'
import { importArticles } from '#import'
import type { BenchRow } from '../rows.ts'
import { bareReadability } from './bare-readability.ts'
import { figure, savedPages, scoreOf } from './pages.ts'

/** How well article texts and metadata are read from the saved pages in `data`, beside bare Readability. */
export async function pageRows(data: string): Promise<readonly BenchRow[]> {
  return [...(await textRows(join(data, 'extraction'))), ...(await metadataRows(join(data, 'metadata')))]
}

async function textRows(folder: string): Promise<readonly BenchRow[]> {
  const { ours, bare } = await scores(folder)
  const row = (name: string, label: string, least: number): BenchRow => ({
    name: `article text: ${name}`,
    measured: figure(ours, label).toFixed(3),
    reference: `Readability ${figure(bare, label).toFixed(3)}`,
    target: `≥ ${least}`,
    met: figure(ours, label) >= least,
  })
  return [row('F1', 'F1', 0.982), row('precision', 'precision', 0.975), row('recall', 'recall', 0.985)]
}

const mostInvented = 8

async function metadataRows(folder: string): Promise<readonly BenchRow[]> {
  const { ours, bare } = await scores(folder)
  const rows = [
    ['title', 0.88],
    ['byline', 0.8],
    ['published', 0.92],
  ] as const
  const invented = (scored: string): number =>
    rows.reduce((sum, [field]) => sum + Number(new RegExp(String.raw`^${field}\b.*none (\d+)`, 'm').exec(scored)?.[1] ?? 0), 0)
  return [
    ...rows.map(([field, least]) => ({
      name: `metadata: ${field} right`,
      measured: figure(ours, String.raw`${field}\s+right`).toFixed(3),
      reference: `Readability ${figure(bare, String.raw`${field}\s+right`).toFixed(3)}`,
      target: `≥ ${least}`,
      met: figure(ours, String.raw`${field}\s+right`) >= least,
    })),
    {
      name: 'metadata: given where the page states none',
      measured: String(invented(ours)),
      reference: `Readability ${invented(bare)}`,
      target: `≤ ${mostInvented}`,
      met: invented(ours) <= mostInvented,
    },
  ]
}

/** What a set’s scorer says of ours and of bare Readability. */
async function scores(folder: string): Promise<{ readonly ours: string; readonly bare: string }> {
  const ours: Record<string, object> = {}
  const bare: Record<string, object> = {}
  for (const { id, bytes } of savedPages(folder)) {
    const imported = await importArticles(bytes, 'page.html')
    ours[id] = prediction(imported.ok ? imported.articles[0] : undefined)
    const { text, ...metadata } = bareReadability(new TextDecoder().decode(bytes))
    bare[id] = { ...metadata, articleBody: text }
  }
  return { ours: scoreOf(folder, ours), bare: scoreOf(folder, bare) }
}

function prediction(article: Article | undefined): object {
  const body = article?.paragraphs.filter(({ kind }) => kind !== 'title' && kind !== 'caption').map(({ text }) => text)
  const { title = null, byline = null, published = null } = article?.metadata ?? {}
  return { articleBody: body?.join('\n\n') ?? '', title, byline, published }
}
