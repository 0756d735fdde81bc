import { expect, it } from 'vitest'
import { KeptList, withPutBack } from '#renderer/workspace/kept-list.ts'

const [one, two, three] = [{ id: 'one' }, { id: 'two' }, { id: 'three' }]

function listKept({ failsAt = 0 } = {}) {
  let kept: readonly { readonly id: string }[] = [one]
  let writes = 0
  const list = new KeptList({
    read: () => Promise.resolve(kept),
    write: (items: typeof kept) => {
      writes += 1
      if (writes === failsAt) return Promise.reject(new Error('disk-full'))
      kept = items
      return Promise.resolve()
    },
  })
  return { list, kept: () => kept }
}

it('makes each of two changes asked for at once to what the other left', async () => {
  const { list, kept } = listKept()
  const answers = await Promise.all([list.change((now) => [...now, two]), list.change((now) => [...now, three])])
  expect(answers).toEqual([
    [one, two],
    [one, two, three],
  ])
  expect(kept()).toEqual([one, two, three])
})

it('tells of a change that could not be kept, and makes the next without it', async () => {
  const { list, kept } = listKept({ failsAt: 1 })
  const [failed] = await Promise.allSettled([list.change((now) => [...now, two]), list.change((now) => [...now, three])])
  expect(failed.status).toBe('rejected')
  expect(kept()).toEqual([one, three])
})

it.each([
  ['where it stood', [one, three], [one, two, three]],
  ['at the end where less is left', [], [two]],
  ['not a second time', [two, three], [two, three]],
])('puts back what was taken out: %s', (_, now, then) => {
  expect(withPutBack(now, { item: two, index: 1 })).toEqual(then)
})
