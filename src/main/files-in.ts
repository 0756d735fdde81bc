import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { SkippedFiles } from '#ipc/api'
import { articleExtensions } from './article-files.ts'

/** As many as a person can mean by one folder; more is a mistake, such as a whole disk. */
const mostFiles = 5000

/** Folders looked into, so that a tree of empty folders ends too. */
const mostFolders = 5000

export interface FilesIn {
  readonly files: readonly string[]
  readonly skipped: SkippedFiles
}

export const noneSkipped: SkippedFiles = { hidden: 0, links: 0, unread: 0, beyond: 0 }

/**
 * The files among `paths`, and those in the folders among them and below, in the order of their names. A file that was named itself is taken whatever it is, and so is one that is not there: the reader says what is wrong with it.
 * In folders, links are not followed, and hidden files and files of other kinds are counted and left.
 */
export async function filesIn(paths: readonly string[]): Promise<FilesIn> {
  const files: string[] = []
  const skipped = { ...noneSkipped }
  for (const path of paths) {
    // oxlint-disable-next-line no-await-in-loop -- one folder after another, so that the order is the user’s
    if (await isFolder(path)) await takeFolder(path, files, skipped)
    else if (files.length < mostFiles) files.push(path)
    else skipped.beyond += 1
  }
  return { files, skipped }
}

async function takeFolder(top: string, files: string[], skipped: { -readonly [TName in keyof SkippedFiles]: number }): Promise<void> {
  const waiting = [top]
  for (let looked = 0; waiting.length > 0 && looked < mostFolders; looked += 1) {
    const folder = waiting.pop() ?? top
    const below: string[] = []
    // oxlint-disable-next-line no-await-in-loop -- folders are found by looking into others
    for (const entry of await entriesOf(folder)) {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.')) skipped.hidden += 1
      else if (entry.isSymbolicLink()) skipped.links += 1
      else if (entry.isDirectory()) below.push(path)
      else if (!entry.isFile() || !articleExtensions.includes(extname(entry.name).slice(1).toLowerCase())) skipped.unread += 1
      else if (files.length < mostFiles) files.push(path)
      else skipped.beyond += 1
    }
    waiting.push(...below.toReversed())
  }
}

/** A folder that may not be read has nothing in it for us. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries.toSorted((one, other) => byName.compare(one.name, other.name))
}

const byName = new Intl.Collator('en', { numeric: true })

async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  )
}
