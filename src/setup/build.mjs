import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { hashFiles } from './hash-files.mjs'
import { errorLine } from './lines.mjs'
import { inRepository } from './repository.mjs'
import { runQuietly } from './run-quietly.mjs'
import { SetupProblem } from './setup-problem.mjs'

/** What a build is made from. */
const sources = ['src', 'resources', 'electron.vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']

const app = {
  result: 'out/main/index.js',
  program: 'node_modules/electron-vite/bin/electron-vite.js',
  words: ['build', '--logLevel', 'warn'],
}
const cli = {
  result: 'out/cli/index.js',
  program: 'node_modules/vite/bin/vite.js',
  words: ['build', '--config', 'src/setup/cli.vite.config.mjs', '--logLevel', 'warn'],
}

const bench = {
  result: 'out/bench/import.js',
  program: 'node_modules/vite/bin/vite.js',
  words: ['build', '--config', 'src/setup/bench.vite.config.mjs', '--logLevel', 'warn'],
  sources: [...sources, 'test/bench', 'test/support'],
}

/**
 * Makes sure that out/ holds the app and the command line tool built from the present sources.
 * @param {(line: string) => void} report
 */
export async function ensureAppBuild(report) {
  const outcomes = [await ensureBuild(app, report), await ensureCliBuild(report)]
  return outcomes.includes('built') ? 'built' : 'up to date'
}

/**
 * Makes sure that out/cli/ holds the command line tool built from the present sources. It shares no file with the app's build.
 * @param {(line: string) => void} report
 */
export async function ensureCliBuild(report) {
  return await ensureBuild(cli, report)
}

/**
 * Makes sure that out/bench/ holds the benchmarks built from the present sources.
 * @param {(line: string) => void} report
 */
export async function ensureBenchBuild(report) {
  return await ensureBuild(bench, report)
}

/**
 * @param {{readonly result: string, readonly program: string, readonly words: readonly string[], readonly sources?: readonly string[]}} build
 * @param {(line: string) => void} report
 */
async function ensureBuild({ result, program, words, sources: from = sources }, report) {
  const stamp = inRepository(`${result}.sources`)
  const hash = await hashFiles(from.map((source) => inRepository(source)))
  if (existsSync(inRepository(result)) && existsSync(stamp) && (await readFile(stamp, 'utf8')) === hash) return 'up to date'
  report(`building ${dirname(result)}`)
  await rm(stamp, { force: true })
  const done = await runQuietly(process.execPath, [inRepository(program), ...words])
  if (!done.ok)
    throw new SetupProblem(
      `The build failed (${errorLine(done.complaint) ?? errorLine(done.output) ?? 'no reason given'}); \`node ${program} ${words.join(' ')}\` shows all of it.`,
    )
  // Written last: an interrupted build has none, and runs again.
  await mkdir(dirname(stamp), { recursive: true })
  await writeFile(stamp, hash)
  return 'built'
}
