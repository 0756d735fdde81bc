import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { FluentProvider } from '@fluentui/react-components'
import type { DocumentFault, ExportProblem } from '#ipc/export-types'
import { ExportProblemBar } from '../../../../src/renderer/export/export-problem-bar.tsx'
import { ExportRemarks } from '../../../../src/renderer/export/export-remarks.tsx'

/** What can be read of it, in pieces. */
function read(element: ReactElement): readonly string[] {
  return renderToStaticMarkup(createElement(FluentProvider, null, element))
    .replaceAll(/<(svg|style)[^>]*>.*?<\/\1>/gsu, '')
    .split(/<[^>]+>/u)
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

function barOf(problem: ExportProblem): readonly string[] {
  return read(
    createElement(ExportProblemBar, {
      problem,
      placeOf: (block) => (block === 'b1' ? 'Situation, paragraph 1' : null),
      onShowBlock: () => undefined,
    }),
  )
}

const fault = (detail: string, block: string | null): DocumentFault => ({ rule: 'dead-link', part: 'word/document.xml', block, detail })

it('says that a document was faulty, and where, with the way to each place that the brief has', () => {
  expect(barOf({ kind: 'faulty', faults: [fault('A link leads nowhere', 'b1'), fault('A part is missing', null)] })).toEqual([
    'The document was not written.',
    'It was looked through before it was saved, and it was not as it must be. Your brief is safe in the library. Look at the 2 places below; if nothing is wrong there, it is a fault in Attaché: save the brief as a file and report it.',
    'Situation, paragraph 1',
    'A link leads nowhere (dead-link in word/document.xml)',
    'A part is missing (dead-link in word/document.xml)',
  ])
})

it('shows eight faults and counts the others', () => {
  const faults = Array.from({ length: 11 }, (_, index) => fault(`Fault ${index}`, null))
  expect(barOf({ kind: 'faulty', faults }).slice(-2)).toEqual(['Fault 7 (dead-link in word/document.xml)', 'And 3 more.'])
})

it.each([
  [
    'template-not-word',
    'That template is not a Word document, so it was not taken. Choose a .docx or .dotx file; an older .doc or .dot is saved as one of those in Word first.',
  ],
  [
    'template-macro',
    'That template holds macros, which would run on the computers of those who open your brief, so it was not taken. Save it in Word as .dotx, without macros, and choose that.',
  ],
  ['template-damaged', 'That template is damaged, so it was not taken. Open it in Word, save it under another name and choose that.'],
  [
    'template-encrypted',
    'That template is protected by a password, so it was not taken. Save it in Word without the password and choose that.',
  ],
] as const)('says of a template: %s', (kind, sentence) => {
  expect(barOf({ kind })).toEqual(['The document was not written.', sentence])
})

it('names the styles that the template lacks', () => {
  const missingStyles = ['Quote', 'Footnote Text']
  expect(read(createElement(ExportRemarks, { remarks: { missingStyles, notesAstray: [], missingGlyphs: [], claim: null } }))).toEqual([
    'The template has no styles “Quote” and “Footnote Text”. They look as in Attaché’s own design.',
  ])
})
