import { expect, test } from 'vitest'
import { keptShells, type ShellName } from '../../../../../src/export/docx/shell/kept-shells.ts'
import { makeShell } from '../../../../../src/export/docx/shell/make-shell.ts'

// oxlint-disable-next-line no-unsafe-type-assertion -- its keys are its names
const names = Object.keys(keptShells) as ShellName[]

test.each(names)('the kept shell %s is what docx makes now', async (name) => {
  await expect(await makeShell(name)).toMatchFileSnapshot(`../../../../../resources/word-shells/${name}.json`)
})
