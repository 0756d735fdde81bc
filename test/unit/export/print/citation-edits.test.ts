import { expect, it } from 'vitest'
import { citationEngineFor } from '#export/print'
import { firstDifference } from '#test/citation-edits'
import { citeprocRebuild } from '#test/citeproc-rebuild'

const edits = Number(process.env['KEPT_EDITS'] ?? 12)
const seed = Number(process.env['KEPT_SEED'] ?? 6)

it.each(['chicago-notes-bibliography', 'oscola'] as const)(
  '%s: after every random edit what is kept reads as if written anew',
  (style) => {
    expect(firstDifference(citationEngineFor('en-GB', style), citeprocRebuild(style), { edits, seed })).toBeNull()
  },
  edits * 10_000,
)
