import { lintDocx } from '#export/docx/lint'
import { goodPackage, packed } from '#test/good-package'
import { plantedFaults } from '#test/planted-faults'
import { validateDocx } from '#test/validate-docx'
import type { BenchRow } from '../rows.ts'

/** Which of the planted kinds of fault the Open XML SDK and our linter find. */
export async function* faultRows(): AsyncIterable<BenchRow> {
  const good = await goodPackage()
  const before = lintDocx(packed(good)).length + (await validateDocx(packed(good), 'Microsoft365')).length
  yield { name: 'faults: in the good package', measured: String(before), reference: '—', target: '0', met: before === 0 }
  const found: { readonly kind: string; readonly bySdk: boolean; readonly byLinter: boolean }[] = []
  for (const { kind, plant } of plantedFaults) {
    const bytes = plant(good)
    found.push({ kind, bySdk: (await validateDocx(bytes, 'Microsoft365')).length > 0, byLinter: lintDocx(bytes).length > 0 })
  }
  const missed = found.filter(({ bySdk, byLinter }) => !bySdk && !byLinter)
  for (const { kind } of missed) process.stdout.write(`nothing finds ${kind}\n`)
  yield {
    name: `faults: ${found.length} kinds planted, found`,
    measured: `${found.length - missed.length} of ${found.length}; linter alone ${found.filter(({ byLinter }) => byLinter).length}`,
    reference: `SDK alone ${found.filter(({ bySdk }) => bySdk).length}`,
    target: '≥ 60 of 61',
    met: found.length >= 61 && missed.length * 61 <= found.length,
  }
}
