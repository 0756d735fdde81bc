import { readZip } from './read-zip.ts'

/** What a package holds. `texts` are its XML parts. */
export interface PackageFiles {
  /** As the directory at the end of the file lists them: a name may come twice. */
  readonly listed: readonly string[]
  readonly parts: ReadonlySet<string>
  readonly texts: ReadonlyMap<string, string>
  /** XML parts that are not UTF-8. */
  readonly unreadable: readonly string[]
}

/** Throws where the bytes are no zip file, or a part of it cannot be unpacked. */
export function openPackage(bytes: Uint8Array): PackageFiles {
  const entries = readZip(bytes)
  const listed = entries.map(({ name }) => name)
  const texts = new Map<string, string>()
  const unreadable: string[] = []
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (const entry of entries.filter(({ name }) => isXml(name))) {
    const part = entry.bytes()
    try {
      texts.set(entry.name, decoder.decode(part))
    } catch {
      unreadable.push(entry.name)
    }
  }
  return { listed, parts: new Set(listed), texts, unreadable }
}

function isXml(name: string): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels')
}
