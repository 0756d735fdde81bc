import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ensureDisplay } from '#setup/display'
import { electronExecutable } from '#setup/electron-runtime'
import type { WrittenArticle } from './invent-articles.ts'
import type { Layout } from './layouts.ts'
import { pageOf } from './page-of.ts'

/** One article set in one layout, tagged or not. */
export interface PrintJob {
  readonly article: WrittenArticle
  readonly layout: Layout
  readonly tagged: boolean
}

/** Prints articles with the real Electron’s `printToPDF`, in the order given. It rejects where Electron does not start. */
export async function printInChromium(jobs: readonly PrintJob[]): Promise<readonly Uint8Array[]> {
  await ensureDisplay()
  const folder = await mkdtemp(join(tmpdir(), 'attache-print-'))
  try {
    await mkdir(join(folder, 'app'))
    await writeFile(join(folder, 'app/package.json'), '{"main":"main.cjs"}')
    await writeFile(join(folder, 'app/main.cjs'), printer)
    await writeFile(
      join(folder, 'jobs.json'),
      JSON.stringify(
        jobs.map(({ layout, tagged }, index) => ({ name: String(index), options: { ...printOptions(layout), generateTaggedPDF: tagged } })),
      ),
    )
    await Promise.all(
      jobs.map(async ({ article, layout }, index) => await writeFile(join(folder, `${index}.html`), pageOf(article, layout))),
    )
    const words = [join(folder, 'app'), `--user-data-dir=${join(folder, 'profile')}`, '--no-sandbox', '--disable-gpu', folder]
    await promisify(execFile)(await electronExecutable(), words, { timeout: 300_000 })
    return await Promise.all(jobs.map(async (_, index) => new Uint8Array(await readFile(join(folder, `${index}.pdf`)))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function printOptions({ furniture }: Layout): object {
  return {
    pageSize: 'A4',
    margins: { top: 0.9, bottom: 0.9, left: 0.9, right: 0.9 },
    displayHeaderFooter: furniture,
    headerTemplate: head('The Northern Ledger · <span class="title"></span>'),
    footerTemplate: head('<span class="pageNumber"></span> of <span class="totalPages"></span>'),
  }
}

function head(content: string): string {
  return `<div style="font: 8px serif; width: 100%; margin: 0 54px">${content}</div>`
}

/** The main process that prints, in plain CommonJS: Electron runs no TypeScript. */
const printer = `
const { app, BrowserWindow } = require('electron')
const { readFileSync, writeFileSync } = require('node:fs')
const folder = process.argv.at(-1)
app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false })
  for (const { name, options } of JSON.parse(readFileSync(folder + '/jobs.json', 'utf8'))) {
    await window.loadFile(folder + '/' + name + '.html')
    writeFileSync(folder + '/' + name + '.pdf', await window.webContents.printToPDF(options))
  }
  app.exit(0)
}).catch(() => app.exit(1))
`
