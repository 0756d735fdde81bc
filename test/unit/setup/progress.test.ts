import { expect, it } from 'vitest'
import { doSteps } from '#setup/progress'

it('says which step it is at, what is slow about it, and what came of it', async () => {
  const lines: string[] = []
  await doSteps(
    [
      ['Packages', async () => 'all there'],
      [
        'Build',
        async (report) => {
          report('building out/main')
          return 'built'
        },
      ],
    ],
    (line) => lines.push(line),
  )
  expect(lines).toEqual(['[1/2] Packages: all there', '[2/2] Build: building out/main …', '[2/2] Build: built'])
})
