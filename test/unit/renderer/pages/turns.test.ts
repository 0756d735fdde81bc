import { expect, it } from 'vitest'
import { Turns } from '../../../../src/renderer/pages/turns.ts'

it('runs one at a time, first what is to be first, and goes on after a failure', async () => {
  const turns = new Turns()
  const log: string[] = []
  const work = (name: string) => async () => {
    log.push(`${name} begins`)
    await Promise.resolve()
    if (name === 'b') throw new Error('b failed')
    log.push(`${name} ends`)
    return name
  }
  const answers = await Promise.allSettled([turns.take(false, work('a')), turns.take(true, work('b')), turns.take(false, work('c'))])
  expect(log).toEqual(['b begins', 'a begins', 'a ends', 'c begins', 'c ends'])
  expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 'failed'))).toEqual(['a', 'failed', 'c'])
})
