import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { editedTexts, verdictOn } from '../../../bench/library/edited-texts.ts'
import { hardCases } from '../../../bench/library/hard-cases/index.ts'
import { isRight, verdictOf } from '../../../bench/library/judge.ts'

const fixtures = fileURLToPath(new URL('../../../fixtures/anchors', import.meta.url))

/** What a pick keeps does not tell these apart; the answer must be an open one. */
const undecided = new Set(['Chinese, two sentences alike change places in their paragraph'])

describe('a pick in a text that was edited by hand', () => {
  it.each(hardCases.filter(({ name }) => !undecided.has(name)).map((text) => [`${text.right.kind}: ${text.name}`, text] as const))(
    'is %s',
    (_name, text) => {
      expect(verdictOf(text)).toEqual(text.right)
    },
  )

  it.each(hardCases.filter(({ name }) => undecided.has(name)).map((text) => [text.name, text] as const))(
    'is left open: %s',
    (_name, text) => {
      expect(verdictOf(text)).toEqual({ kind: 'ambiguous', span: null })
    },
  )

  it('is labelled as the marks say', () => {
    const kinds = hardCases.filter(({ before, after, right }) => verdictOn(before, after).kind !== right.kind).map(({ name }) => name)
    expect(kinds).toEqual([])
  })
})

describe('picks in texts that were edited by rule', () => {
  const judged = editedTexts(fixtures, 1, 7).map((text) => ({ text, found: verdictOf(text) }))

  it('are never exact where they are not', () => {
    expect(judged.filter(({ text, found }) => found.kind === 'exact' && !isRight(found, text.right)).map(({ text }) => text.name)).toEqual(
      [],
    )
  })

  it('are judged rightly in 95 of 100', () => {
    expect(judged.filter(({ text, found }) => isRight(found, text.right)).length / judged.length).toBeGreaterThanOrEqual(0.95)
  })
})
