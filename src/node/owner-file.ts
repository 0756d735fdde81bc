import { access } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'

/**
 * The name of the file by which Word or LibreOffice says that it has this document open; `null` where there is none. Windows locks a document itself, other systems and network folders do not.
 * Word writes `~$` before the name, and from seven letters before the extension on in place of its first, from eight on of its first two. LibreOffice writes `.~lock.NAME#`.
 */
export async function ownerFileOf(path: string): Promise<string | null> {
  const name = basename(path)
  const replaced = Math.min(2, Math.max(0, basename(name, extname(name)).length - 6))
  const owners = [`~$${name.slice(replaced)}`, `.~lock.${name}#`]
  const found = await Promise.all(owners.map((owner) => isThere(join(dirname(path), owner))))
  return owners[found.indexOf(true)] ?? null
}

/** Whether something stands at this path. */
export async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
