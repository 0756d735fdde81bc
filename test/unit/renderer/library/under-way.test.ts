import { expect, it } from 'vitest'
import { UnderWay } from '#renderer/library/under-way.ts'

it('begins what is next once all before it has ended, well or badly, one after the other', async () => {
  const underWay = new UnderWay()
  const steps: string[] = []
  const ends = new Map<string, () => void>()
  const tagging = underWay.next(() => {
    steps.push('tagging')
    return new Promise<void>((resolve) => ends.set('tagging', resolve))
  })
  const renaming = underWay.next(() => {
    steps.push('renaming')
    return new Promise<void>((_, reject) => ends.set('renaming', () => reject(new Error('refused'))))
  })
  const undoing = underWay.next(() => {
    steps.push('undoing')
    return Promise.resolve('undone')
  })
  expect([...steps, underWay.isNothing]).toEqual(['tagging', false])
  ends.get('tagging')?.()
  await tagging
  await Promise.resolve()
  expect(steps).toEqual(['tagging', 'renaming'])
  ends.get('renaming')?.()
  await expect(renaming).rejects.toThrow('refused')
  expect([await undoing, ...steps]).toEqual(['undone', 'tagging', 'renaming', 'undoing'])
  await underWay.ended()
  expect(underWay.isNothing).toBe(true)
})
