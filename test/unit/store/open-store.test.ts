import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { message } from '#messages'
import { openStore, Rescue } from '#store'
import { articleOf } from '#test/article-of'
import { indexFaults } from './support/index-faults.ts'
import { withPlainConnection } from './support/plain-connection.ts'
import { opened, type Place, tempLibrary, within } from './support/temp-library.ts'

const ice = articleOf(['The harbour of Velmar froze on Tuesday.'])
const long = articleOf(Array.from({ length: 1000 }, () => randomBytes(60).toString('hex')))

const problemAt = (place: Place) => {
  const result = openStore(place)
  if (result.ok) result.store.close(null)
  return result.ok ? null : result.problem
}

/** A library with articles in it, one of them long, closed. */
function keptLibrary(articles = [ice, long]): Place {
  const place = tempLibrary()
  within(place, (store) => store.addArticles({ articles, original: null }))
  return place
}

/** The code of the error that `work` throws; `null` when it does not. */
function codeThrown(work: () => unknown): unknown {
  try {
    work()
    return null
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    return error.code
  }
}

function overwrite(file: string, from: number, length: number): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, new Uint8Array(length).fill(7), 0, length, from)
  closeSync(handle)
}

it('makes a new library in one file that only its owner may read', () => {
  const place = tempLibrary()
  expect(problemAt(place)).toBeNull()
  expect(readdirSync(dirname(place.file))).toEqual(['library.db'])
  // Windows knows no modes but “read-only”.
  expect(statSync(place.file).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
})

it('opens what it kept', () => {
  const place = keptLibrary()
  within(place, (store) => expect(store.readArticles({ ids: [ice.id] })).toEqual([ice]))
  expect(indexFaults(place)).toEqual([])
})

it('refuses a wrong key and leaves the library as it is', () => {
  const place = keptLibrary()
  const before = readFileSync(place.file)
  expect(problemAt({ ...place, key: new Uint8Array(32) })).toEqual({ kind: 'wrong-key' })
  expect(Buffer.compare(readFileSync(place.file), before)).toBe(0)
  expect(problemAt(place)).toBeNull()
})

it('goes on with its own key when the caller has wiped its copy', () => {
  const place = tempLibrary()
  const key = new Uint8Array(place.key)
  const store = opened({ ...place, key })
  key.fill(0)
  store.addArticles({ articles: [ice], original: null })
  store.close(null)
  within(place, (again) => expect(again.readArticles({ ids: [ice.id] })).toEqual([ice]))
})

it.each([
  ['a text', 'Not a library at all. '.repeat(4096)],
  ['a SQLite database without encryption', `SQLite format 3\0${'\0'.repeat(4080)}`],
])('takes %s for something that its key does not open', (_name, content) => {
  const place = tempLibrary()
  writeFileSync(place.file, content)
  expect(problemAt(place)).toEqual({ kind: 'wrong-key' })
  expect(readFileSync(place.file, 'utf8')).toBe(content)
})

it('does not take another program’s database for a library, even with the key to it', () => {
  const place = tempLibrary()
  withPlainConnection(place, (database) => database.exec('CREATE TABLE notes (body TEXT)'))
  expect(problemAt(place)).toEqual({ kind: 'wrong-key' })
})

it('begins anew in an empty file, which is what a crash at the first start leaves', () => {
  const place = tempLibrary()
  writeFileSync(place.file, '')
  expect(problemAt(place)).toBeNull()
})

it.each([
  ['at a page', 20_480],
  ['within a page', 20_555],
  ['within the first page', 1000],
])('finds a library cut %s damaged', (_name, size) => {
  const place = keptLibrary()
  truncateSync(place.file, size)
  expect(problemAt(place)).toEqual({ kind: 'damaged' })
})

it('finds a library whose pages were written over damaged', () => {
  const place = keptLibrary()
  overwrite(place.file, 4096, statSync(place.file).size - 4096)
  expect(problemAt(place)).toEqual({ kind: 'damaged' })
})

it.each([
  ['nothing', new Uint8Array(4096)],
  ['ones', new Uint8Array(4096).fill(255)],
])(
  'finds a library whose first page is gone, with %s in its place, damaged, not locked with another key, and says what is safe and what can be done',
  (_name, page) => {
    const place = keptLibrary([ice])
    const content = readFileSync(place.file)
    content.set(page)
    writeFileSync(place.file, content)
    expect(problemAt(place)).toEqual({ kind: 'damaged' })
    const rescue = new Rescue({ ...place, mend: true })
    let step = rescue.step()
    while (step.kind === 'working') step = rescue.step()
    rescue.close()
    expect(step).toEqual({ kind: 'nothing' })
    expect(readFileSync(place.file)).toEqual(content)
    expect(message('rescue.nothing')).toMatch(/damaged.*untouched.*backup.*\.attache files.*imported there again/u)
  },
)

it('takes a library whose first page is of another for one with another key', () => {
  const [place, other] = [keptLibrary(), keptLibrary()]
  const content = readFileSync(place.file)
  content.set(readFileSync(other.file).subarray(0, 4096))
  writeFileSync(place.file, content)
  expect(problemAt(place)).toEqual({ kind: 'wrong-key' })
})

it('fails only where the damage is, whichever page it is, and never answers anything wrong', () => {
  const place = keptLibrary()
  const content = readFileSync(place.file)
  const pages = Array.from({ length: content.length / 4096 }, (_, page) => page)
  const outcomes = pages.map((page) => {
    writeFileSync(place.file, content)
    overwrite(place.file, page * 4096, 4096)
    return useDamaged(place)
  })
  const shut = outcomes.filter((outcome) => outcome === 'shut').length
  expect({ few: shut < 0.1 * pages.length, others: new Set(outcomes) }).toEqual({
    few: true,
    others: new Set(['shut', 'in part', 'whole']),
  })
}, 30_000)

/** Uses every part of a damaged library. A page that holds nothing that is asked for leaves it whole. */
function useDamaged(place: Place): 'shut' | 'in part' | 'whole' {
  const result = openStore(place)
  if (!result.ok) return 'shut'
  const { store } = result
  const codes = [
    codeThrown(() => expect(store.readArticles({ ids: [long.id] })).toEqual([long])),
    codeThrown(() => expect(store.listArticles({ text: 'stall', limit: 9, offset: 0 }).total).toBe(2)),
    codeThrown(() => expect(store.listArticles({ text: '', limit: 9, offset: 0 }).total).toBe(2)),
    codeThrown(() => expect(store.readArticles({ ids: [ice.id] })).toEqual([ice])),
    codeThrown(() => expect(store.writeSetting({ name: 'still', json: '"writable"' })).toBeNull()),
  ]
  store.close(null)
  const failures = codes.filter((code) => code !== null)
  expect(failures).toEqual(failures.map(() => 'SQLITE_CORRUPT'))
  // One damaged page never takes everything with it.
  expect(failures.length).toBeLessThan(codes.length)
  return failures.length === 0 ? 'whole' : 'in part'
}

it('refuses a library of a later version by its number, and leaves it as it is', () => {
  const place = keptLibrary()
  withPlainConnection(place, (database) => database.exec('PRAGMA user_version = 4711'))
  const before = readFileSync(place.file)
  expect(problemAt(place)).toEqual({ kind: 'newer-version', version: 4711 })
  expect(Buffer.compare(readFileSync(place.file), before)).toBe(0)
})

it.each([
  ['its folder is not there', (place: Place) => ({ ...place, file: join(dirname(place.file), 'none', 'library.db') })],
  [
    'it is a folder',
    (place: Place) => {
      mkdirSync(place.file)
      return place
    },
  ],
  [
    'its folder is a file',
    (place: Place) => {
      writeFileSync(place.file, '')
      return { ...place, file: join(place.file, 'library.db') }
    },
  ],
])('has no access to a library when %s', (_name, spoil) => {
  expect(problemAt(spoil(tempLibrary()))).toEqual({ kind: 'no-access' })
})

it('is in use while another connection has it open, and free again after', () => {
  const place = tempLibrary()
  const store = opened(place)
  expect(problemAt(place)).toEqual({ kind: 'in-use' })
  store.addArticles({ articles: [ice], original: null })
  expect(problemAt(place)).toEqual({ kind: 'in-use' })
  store.close(null)
  expect(problemAt(place)).toBeNull()
})

it('is still in use after a wrong key was tried on it', () => {
  const place = tempLibrary()
  const store = opened(place)
  expect(problemAt({ ...place, key: new Uint8Array(32) })?.kind).toMatch(/^(?:in-use|wrong-key)$/)
  expect(problemAt(place)).toEqual({ kind: 'in-use' })
  store.close(null)
})

it('keeps no second file behind a closed library', () => {
  const place = keptLibrary()
  expect(existsSync(`${place.file}-wal`)).toBe(false)
  expect(existsSync(`${place.file}-shm`)).toBe(false)
})
