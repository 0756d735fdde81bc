import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that ask for a DOM come first: a test process goes on only with a file of the same environment, and each process loads everything anew. */
export class OneDomAfterAnother extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer’s own, not an array’s
    const sorted = await super.sort(files)
    const withDom = new Set(sorted.filter(({ moduleId }) => readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment')))
    return [...withDom, ...sorted.filter((file) => !withDom.has(file))]
  }
}
