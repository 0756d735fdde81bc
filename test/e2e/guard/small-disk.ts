import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, closeSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export interface SmallDisk {
  /** Takes up all that is left of it. */
  readonly fill: () => void
  /** Gives that back. */
  readonly free: () => void
  readonly unmount: () => void
}

/** Puts the library of a profile on a disk of its own of a few megabytes; `null` where this user may mount nothing. */
export function smallDisk(profile: string, megabytes = 6): SmallDisk | null {
  const folder = join(profile, 'library')
  const filler = join(folder, 'filler')
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  return {
    fill: () => fill(filler),
    free: () => rmSync(filler),
    unmount: () => execFileSync('umount', ['--lazy', folder]),
  }
}

function fill(filler: string): void {
  const handle = openSync(filler, 'w')
  // The last bytes one by one: nothing may be left for a small page.
  for (const size of [65_536, 4096, 512, 1]) {
    try {
      for (;;) writeSync(handle, new Uint8Array(size))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
    }
  }
  closeSync(handle)
  if (!existsSync(filler)) throw new Error('the disk was not filled')
}
