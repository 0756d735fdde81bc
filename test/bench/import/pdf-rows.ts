import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { importArticles } from '#import'
import { inventArticles, type WrittenArticle } from './pdf-layouts/invent-articles.ts'
import { type Layout, layouts } from './pdf-layouts/layouts.ts'
import { printInChromium } from './pdf-layouts/print-in-chromium.ts'
import type { BenchRow } from '../rows.ts'
import { scoreParagraphs } from './pdf-layouts/score-paragraphs.ts'
import { typeset } from './pdf-layouts/typeset.ts'

const articleCount = 24

/** Exact-paragraph F1 on invented articles in four layouts, each set by Chromium (tagged and untagged) and by a typesetter of our own. Without an Electron that starts the rows of Chromium are missing. */
export async function pdfRows(): Promise<readonly BenchRow[]> {
  const articles = inventArticles(articleCount)
  const rows: BenchRow[] = []
  for (const layout of layouts) {
    const files = await Promise.all(articles.map(async (article) => await typeset(article, layout)))
    rows.push(await measure(`PDF, own typesetter, ${layout.name}`, layout, articles, files))
  }
  for (const tagged of [false, true]) {
    const jobs = layouts.flatMap((layout) => articles.map((article) => ({ article, layout, tagged })))
    const files = await printInChromium(jobs).catch(() => null)
    for (const [index, layout] of files === null ? [] : layouts.entries()) {
      const own = files?.slice(index * articleCount, (index + 1) * articleCount) ?? []
      rows.push(await measure(`PDF, Chromium${tagged ? ', tagged' : ''}, ${layout.name}`, layout, articles, own))
    }
  }
  return rows
}

async function measure(
  name: string,
  { target }: Layout,
  articles: readonly WrittenArticle[],
  files: readonly Uint8Array[],
): Promise<BenchRow> {
  const pairs: { readonly written: readonly string[]; readonly read: readonly string[] }[] = []
  const references: typeof pairs = []
  for (const [index, bytes] of files.entries()) {
    const written = (articles[index]?.paragraphs ?? []).map(({ text }) => text)
    const imported = await importArticles(bytes, 'article.pdf')
    pairs.push({ written, read: imported.ok ? imported.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)) : [] })
    const reference = await readByPdftotext(bytes)
    if (reference !== null) references.push({ written, read: reference })
  }
  const { f1 } = scoreParagraphs(pairs)
  const reference =
    references.length === 0 ? 'pdftotext is not installed' : `pdftotext -layout ${scoreParagraphs(references).f1.toFixed(3)}`
  return { name, measured: `F1 ${f1.toFixed(4)}`, reference, target: `≥ ${target}`, met: f1 >= target }
}

/** Blocks between blank lines, their lines joined; `null` where poppler-utils is not installed. */
async function readByPdftotext(bytes: Uint8Array): Promise<readonly string[] | null> {
  const folder = await mkdtemp(join(tmpdir(), 'attache-pdftotext-'))
  try {
    await writeFile(join(folder, 'a.pdf'), bytes)
    const { stdout } = await promisify(execFile)('pdftotext', ['-layout', join(folder, 'a.pdf'), '-'])
    return stdout.split(/\n\s*\n|\f/).filter((block) => block.trim() !== '')
  } catch {
    return null
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
