import { buildStoreProcess } from '#test/build-store-process'
import { chance } from '#test/chance'
import { killWhileWriting } from '#test/kill-while-writing'
import type { BenchRow } from '../rows.ts'

const kills = 200

/** What a writer loses when the store’s process is killed at chance moments. */
export async function killRows(): Promise<readonly BenchRow[]> {
  const entry = await buildStoreProcess()
  const { acts, acknowledged, interrupted, lost, unreadable } = await killWhileWriting(entry, kills, chance(Date.now() >>> 0))
  const reference = 'Word: up to its autosave interval'
  return [
    {
      name: `acknowledged edits lost, ${kills} kills -9`,
      measured: `${lost} of ${acknowledged} (${acts} acts)`,
      reference,
      target: '0',
      met: lost === 0 && acknowledged > kills,
    },
    {
      name: 'briefs unreadable after a kill',
      measured: `${unreadable} (${interrupted} kills mid-save)`,
      reference: '—',
      target: '0',
      met: unreadable === 0,
    },
  ]
}
