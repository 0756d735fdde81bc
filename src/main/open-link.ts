import { shell } from 'electron'
import type { LinkOpened } from '#ipc/api'

/** Hands a link to the system. Its schema has let through nothing but http, https and mailto; the address is given as the URL standard writes it, so that no shell of a system reads anything else into it. */
export async function openLink(address: string): Promise<LinkOpened> {
  try {
    await shell.openExternal(new URL(address).href)
    return { kind: 'opened' }
  } catch {
    // Whatever the system says, it opened nothing.
    return { kind: 'no-program' }
  }
}
