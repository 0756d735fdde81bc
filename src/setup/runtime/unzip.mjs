import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import yauzl from 'yauzl'

/**
 * Unpacks a zip archive with its file modes. yauzl itself refuses names that would leave the folder.
 *
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => string | null} place where an entry goes inside the folder; null leaves it out
 */
export async function unzip(archive, folder, place) {
  const zip = await openZip(archive, { lazyEntries: true })
  /** @type {Promise<void>} */
  const done = new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', resolve)
    zip.on('entry', (entry) => {
      unpackEntry(zip, entry, folder, place).then(() => zip.readEntry(), reject)
    })
    zip.readEntry()
  })
  await done
}

const openZip = promisify(yauzl.open.bind(yauzl))

/**
 * @param {import('yauzl').ZipFile} zip
 * @param {import('yauzl').Entry} entry
 * @param {string} folder
 * @param {(name: string) => string | null} place
 */
async function unpackEntry(zip, entry, folder, place) {
  const name = entry.fileName.endsWith('/') ? null : place(entry.fileName)
  if (name === null) return
  const file = join(folder, name)
  await mkdir(dirname(file), { recursive: true })
  const content = await promisify(zip.openReadStream.bind(zip))(entry)
  const mode = (entry.externalFileAttributes >>> 16) & 0o777
  await pipeline(content, createWriteStream(file, { mode: mode === 0 ? 0o644 : mode }))
}
