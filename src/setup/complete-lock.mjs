import { readFile, writeFile } from 'node:fs/promises'
import { isEntry } from './is-entry.mjs'
import { inRepository } from './repository.mjs'

/**
 * @typedef {{readonly version?: string, readonly dev?: boolean, readonly optionalDependencies?: Readonly<Record<string, string>>}} LockedPackage
 * @typedef {{readonly packages: Record<string, LockedPackage & Record<string, unknown>>}} Lock
 */

/**
 * Names the binaries for other systems that package-lock.json leaves out, because the registry it was written with does not carry them. Without them `npm ci` calls the lock file out of date on every system.
 * They get no integrity hash: there was nothing to hash. A system that needs one fetches it from its own registry; the others never ask for it.
 *
 * @param {Lock} lock
 * @returns {Lock} a lock in which every optional dependency has an entry, in npm's own order
 */
export function completeLock(lock) {
  const packages = { ...lock.packages }
  for (const parent of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const place = `node_modules/${name}`
      if (packages[place] === undefined)
        packages[place] = { version, ...systemOf(name), ...(parent.dev === true ? { dev: true } : {}), optional: true }
    }
  }
  const ordered = Object.entries(packages).toSorted(([one], [other]) => one.localeCompare(other, 'en'))
  return { ...lock, packages: Object.fromEntries(ordered) }
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32', 'loong64', 'mips64el']

/**
 * The fields by which npm tells whether a binary is for this system; they follow from its name (`@swc/core-linux-arm64-musl`).
 * @param {string} name
 */
function systemOf(name) {
  const words = name.split(/[-/]/u)
  const os = systems.find((system) => words.includes(system))
  const cpu = processors.find((processor) => words.includes(processor))
  if (cpu === undefined)
    throw new Error(`The name of ${name} does not say which processor it is for: add its entry to package-lock.json by hand.`)
  const libc =
    words.includes('musl') || words.includes('musleabihf') ? 'musl' : words.includes('gnu') || words.includes('gnueabihf') ? 'glibc' : null
  return { cpu: [cpu], ...(libc === null ? {} : { libc: [libc] }), ...(os === undefined ? {} : { os: [os] }) }
}

if (isEntry(import.meta.url)) {
  const file = inRepository('package-lock.json')
  /** @type {Lock} */
  const lock = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`)
}
