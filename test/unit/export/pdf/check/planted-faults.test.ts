import { expect, it } from 'vitest'
import { checkPdf, writePdf } from '#export/pdf'
import { printBrief } from '#export/print'
import { planted, plantedPdfFaults } from '#test/planted-pdf-faults'
import { richArticles, richBrief } from '#test/rich-brief'
import { allRules } from '../../../../../src/export/pdf/check/all-rules.ts'

const sections = richBrief.sections.filter(({ kind }) => kind === 'situation' || kind === 'claims')
const good = await writePdf(printBrief({ brief: { ...richBrief, sections }, articles: richArticles }))

it('finds nothing in a good PDF, also when another program has written it again', async () => {
  expect(await checkPdf(good.bytes)).toEqual([])
  expect(await checkPdf(await planted(good.bytes, () => {}))).toEqual([])
})

it.each(plantedPdfFaults)('$rule: $fault', async ({ rule, others = [], plant }) => {
  const faults = await checkPdf(await planted(good.bytes, plant))
  expect([...new Set(faults.map((fault) => fault.rule))].toSorted()).toEqual([rule, ...others].toSorted())
})

const bytesOf = (text: string) => Buffer.from(text, 'latin1')
const start = bytesOf('%PDF-1.7')

it.each([
  ['header', 'PDF 2.0', Buffer.concat([bytesOf('%PDF-2.0'), good.bytes.subarray(8)])],
  ['header', 'something after the end', Buffer.concat([good.bytes, bytesOf('\nand more')])],
  ['header', 'no bytes that no text has', Buffer.concat([start, bytesOf('\n%text'), good.bytes.subarray(14)])],
  ['readable', 'no PDF', bytesOf('Dear colleague,')],
  ['readable', 'half a PDF', good.bytes.subarray(0, 900)],
  ['readable', 'nothing', new Uint8Array()],
])('%s: %s', async (rule, _, bytes) => {
  expect((await checkPdf(bytes)).map((fault) => fault.rule)).toEqual([rule])
})

it('has a planted fault for every rule', () => {
  const rules = new Set(['header', ...plantedPdfFaults.map(({ rule }) => rule)])
  expect(Object.keys(allRules).filter((rule) => !rules.has(rule))).toEqual([])
})
