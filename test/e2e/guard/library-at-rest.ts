import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LostPiece, RescueStep } from '#ipc/rescue-types'
import { Rescue } from '#store'
import { pageSize, spoilPage } from '../../unit/store/support/damage.ts'

/** The library of a profile whose app has ended. */
export function libraryOf(profile: string) {
  const file = join(profile, 'library', 'library.db')
  return { file, key: new Uint8Array(readFileSync(join(profile, 'library', 'library.key'))) }
}

/** Damages the first page with which the library is as `isWanted` says, and answers the file’s bytes then. */
export function damage(profile: string, isWanted: (end: RescueStep) => boolean): Uint8Array {
  const place = libraryOf(profile)
  const sound = readFileSync(place.file)
  for (let page = 1; page < sound.length / pageSize; page += 1) {
    writeFileSync(place.file, sound)
    spoilPage(place.file, page)
    if (isWanted(endOf(place))) return readFileSync(place.file)
  }
  throw new Error('no page of the library does that')
}

function endOf(place: ReturnType<typeof libraryOf>): RescueStep {
  const rescue = new Rescue({ ...place, mend: false })
  try {
    let step = rescue.step()
    while (step.kind === 'working') step = rescue.step()
    return step
  } finally {
    rescue.close()
  }
}

export const losesOnly = (kind: LostPiece['kind']) => (end: RescueStep) =>
  end.kind === 'partial' && end.lost.length === 1 && end.lost[0]?.kind === kind
