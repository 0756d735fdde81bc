// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Inline } from '#core/brief'
import { inlineFromNodes } from '#renderer/editor/document/conversion/inline-from-nodes.ts'
import { openEditor } from '../open-editor.ts'
import { lines, sketchOf } from '../sketch.ts'

const copied = (name: string) => readFileSync(join(import.meta.dirname, '../../../../../fixtures/clipboard', `${name}.html`), 'utf8')

function pasted(name: string) {
  const { editor } = openEditor('situation\n  p |')
  editor.view.pasteHTML(copied(name))
  editor.state.doc.check()
  return editor
}

/** What is under the section, without the empty paragraph in which the caret waited. */
const shown = (name: string) => sketchOf(pasted(name).state).replaceAll('|', '').trimEnd()

it('brings headings, marks, links, lists, a table and a footnote from Word, and nothing that was hidden', () => {
  expect(shown('word')).toBe(
    lines`
    situation
      h1 Ferry timetable
      p The night ferry to Orrin is “delayed”, says the board.^
      ul
        li
          p Two ships
          ul
            li
              p one of them old
        li
          p One pier
      ol
        li
          p Ask the board
      table
        tableRow
          tableHeader
            p Ship
          tableHeader
            p Built
        tableRow
          tableCell
            p Tern
          tableCell
            p 1998
      p See x2.
  `.trimEnd(),
  )
})

it('keeps what is bold, italic, raised and linked, and the text of a footnote', () => {
  const section = pasted('word').state.doc.child(1)
  const inline = section.children.filter(({ type }) => type.name === 'paragraph').flatMap(({ children }) => inlineFromNodes(children))
  expect(inline.map(brief)).toEqual([
    'The ',
    'night ferry[bold]',
    ' to Orrin is ',
    '“delayed”[italic]',
    ', says the ',
    'board[link https://ferries.example/board]',
    '.',
    'note: Notice of 3 May, p. 4.',
    'See x',
    '2[superscript]',
    '.',
  ])
})

function brief(inline: object): string {
  const read: Inline = JSON.parse(JSON.stringify(inline))
  if (read.kind === 'note')
    return `note: ${read.paragraphs
      .flat()
      .map((part) => (part.kind === 'text' ? part.text : '?'))
      .join('¶')}`
  if (read.kind !== 'text') return read.kind
  return read.text + read.marks.map((mark) => `[${mark.kind}${mark.kind === 'link' ? ` ${mark.href}` : ''}]`).join('')
}

it.each([
  [
    'outlook',
    lines`
      situation
        p Dear desk,
        p The tender closes on Friday.
        p desk@orrin.example
        p From: The Board
    `,
  ],
  [
    'libreoffice',
    lines`
      situation
        h1 Harbour dues
        p Dues rose^ in May.
        ol
          li
            p First quay
            ol
              li
                p east side
          li
            p Second quay
    `,
  ],
  [
    'google-docs',
    lines`
      situation
        h1 Who decides
        p The council decides alone.
        ul
          li
            p By vote
            ul
              li
                p open
        table
          tableRow
            tableCell
              p Seat
            tableCell
              p Since
          tableRow
            tableCell
              p vacant
    `,
  ],
  [
    'web',
    lines`
      situation
        h1 Fog closes the strait
        p The pilot said “nobody sails” and went home. Pay or read on.
        p Fog at noon
        p We wait.
        p Sailings
        table
          tableRow
            tableHeader
              p Day
            tableHeader
              p Ships
          tableRow
            tableCell
              p Monday
            tableCell
              ul
                li
                  p Tern
                li
                  p Gull
        rule
        p End
    `,
  ],
])('brings what is to be read from %s, as a brief can hold it', (name, expected) => {
  expect(shown(name)).toBe(expected)
})

it('makes a link of an address only where it is pasted over words', () => {
  expect(pastedAddress('situation\n  p See ‹the log› now')).toEqual(['See ', 'the log[link https://strait.example/fog]', ' now'])
  expect(pastedAddress('situation\n  p See |')).toEqual(['See https://strait.example/fog'])
})

function pastedAddress(sketch: string) {
  const { editor } = openEditor(sketch)
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', 'https://strait.example/fog')
  editor.view.pasteText('https://strait.example/fog', new ClipboardEvent('paste', { clipboardData }))
  return editor.state.doc.child(1).children.flatMap(({ children }) => inlineFromNodes(children).map(brief))
}
