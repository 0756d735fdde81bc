// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core'
import { AllSelection, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { openEditor } from '../open-editor.ts'
import { lines, sketchOf } from '../sketch.ts'

/** What a copy of the selection puts on the clipboard. */
function copied({ view }: Editor): string {
  return view.serializeForClipboard(view.state.selection.content()).dom.innerHTML
}

function pasted(sketch: string, html: string): string {
  const { editor } = openEditor(sketch)
  editor.view.pasteHTML(html)
  editor.state.doc.check()
  return sketchOf(editor.state)
}

function selectAll(editor: Editor): void {
  editor.view.dispatch(editor.state.tr.setSelection(new AllSelection(editor.state.doc)))
}

function toEnd(editor: Editor): void {
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.atEnd(editor.state.doc)))
}

function selectBlock(editor: Editor, type: string): void {
  const [position] = positionsOf(editor, type)
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, position!)))
}

function positionsOf(editor: Editor, type: string): readonly number[] {
  const positions: number[] = []
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === type) positions.push(position)
  })
  return positions
}

describe('a copy made in this editor', () => {
  it('carries a quotation with its pick and its note', () => {
    const { editor } = openEditor('situation\n  quote one^\n  p |')
    selectBlock(editor, 'quotation')
    const html = copied(editor)
    toEnd(editor)
    editor.view.pasteHTML(html)
    const quotations = editor.state.doc.child(1).children.filter((node) => node.type.name === 'quotation')
    expect(quotations.map((node) => ({ pick: node.attrs['pick'], last: node.lastChild?.type.name }))).toEqual([
      { pick: 'p1', last: 'note' },
      { pick: 'p1', last: 'note' },
    ])
    expect(new Set(quotations.map((node) => node.attrs['id'])).size).toBe(2)
  })

  it('of words within an entry brings the words, not an entry without its title', () => {
    const { editor } = openEditor('claims\n  claim A\n    p ‹five› six\n  ul\n    li\n      p seven')
    const html = copied(editor)
    toEnd(editor)
    editor.view.pasteHTML(html)
    editor.state.doc.check()
    expect(sketchOf(editor.state)).toBe('claims\n  claim A\n    p five six\n  ul\n    li\n      p sevenfive|')
  })

  it('carries an entry with its fields', () => {
    const { editor } = openEditor('claims\n  claim A\n    p b\n  p |')
    selectBlock(editor, 'claim')
    const position = editor.state.selection.from
    editor.view.dispatch(editor.state.tr.setNodeAttribute(position, 'credibility', 2).setNodeAttribute(position, 'claimant', 'The port'))
    selectBlock(editor, 'claim')
    const html = copied(editor)
    toEnd(editor)
    editor.view.pasteHTML(html)
    const entries = editor.state.doc.child(1).children.filter((node) => node.type.name === 'claim')
    expect(entries.map(({ attrs }) => [attrs['credibility'], attrs['claimant']])).toEqual([
      [2, 'The port'],
      [2, 'The port'],
    ])
  })

  it('of everything brings what the sections hold, not the sections', () => {
    const { editor } = openEditor('title Thaw\nsituation\n  p one\nactors\n  actor A\nfree\n  p |')
    selectAll(editor)
    const html = copied(editor)
    toEnd(editor)
    editor.view.pasteHTML(html)
    editor.state.doc.check()
    expect(sketchOf(editor.state)).toBe(lines`
      title Thaw
      situation
        p one
      actors
        actor A
      free
        p Thaw
        p
        p one
        p A
        p |
    `)
  })

  it.each([
    {
      where: 'in its kind of section',
      before: 'claims\n  claim A\n    p b\n  p |',
      result: 'claims\n  claim A\n    p b\n  claim A\n    p b|',
    },
    {
      where: 'in another entry, behind its text',
      before: 'claims\n  claim A\n    p b\n  claim C\n    p d|',
      result: 'claims\n  claim A\n    p b\n  claim C\n    p d\n  claim A\n    p b|',
    },
    {
      where: 'in the middle of another entry, whose rest stays in it',
      before: 'claims\n  claim A\n    p b\n  claim C\n    p d|e\n    p f',
      result: 'claims\n  claim A\n    p b\n  claim C\n    p de\n    p f\n  claim A\n    p b|',
    },
    {
      where: 'as text where there are no claims',
      before: 'claims\n  claim A\n    p b\nactors\n  p |',
      result: 'claims\n  claim A\n    p b\nactors\n  p A\n  p b|',
    },
  ])('carries a claim $where', ({ before, result }) => {
    const { editor } = openEditor(before)
    const { anchor } = editor.state.selection
    const [claim] = positionsOf(editor, 'claim')
    editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, claim!)))
    const html = copied(editor)
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, anchor)))
    editor.view.pasteHTML(html)
    editor.state.doc.check()
    expect(sketchOf(editor.state)).toBe(result)
  })
})

describe('a paste from elsewhere', () => {
  it('brings text, headings, lists, marks and links and nothing else', () => {
    const html = `
      <h1>Ice</h1><p>A <b>bold</b> and <em>slanted</em> <u>line</u><sup>1</sup> with a <a href="https://example.org/a">link</a>.</p>
      <ul><li>one</li><li><p>two</p></li></ul>
      <blockquote>three</blockquote><img src="x.png" alt="ship"><table><tr><td>four</td></tr></table>
      <script>alert(1)</script><a href="javascript:alert(1)">five</a>`
    const { editor } = openEditor('situation\n  p |')
    editor.view.pasteHTML(html)
    editor.state.doc.check()
    expect(sketchOf(editor.state)).toBe(lines`
      situation
        h1 Ice
        p A bold and slanted line1 with a link.
        ul
          li
            p one
          li
            p two
        p three
        p four
        p five|
    `)
    expect(marksIn(editor)).toEqual(['bold:bold', 'italic:slanted', 'underline:line', 'superscript:1', 'link:link'])
  })

  it.each([
    {
      what: 'a quotation',
      block: 'paragraph',
      html: '<blockquote data-attache-node="quotation" data-attache-pick="p1" data-attache-id="x">He lied</blockquote>',
    },
    {
      what: 'an entry',
      block: 'heading',
      html: '<article data-attache-node="claim"><h3 data-attache-node="entryTitle">He lied</h3></article>',
    },
    {
      what: 'a wrapping order',
      block: 'paragraph',
      html: '<p data-pm-slice="1 1 [&quot;quotation&quot;,{&quot;pick&quot;:&quot;p1&quot;}]">He lied</p>',
    },
    { what: 'an id', block: 'paragraph', html: '<p data-attache-id="n2">He lied</p>' },
  ])('cannot make $what', ({ block, html }) => {
    const { editor } = openEditor('claims\n  p |')
    editor.view.pasteHTML(html)
    const types = new Set<string>()
    editor.state.doc.child(1).descendants((node) => {
      types.add(node.type.name)
    })
    expect([...types]).toEqual([block, 'text'])
    expect(editor.state.doc.child(1).textContent).toBe('He lied')
  })

  it('into the brief’s title is plain text', () => {
    expect(pasted('title |\nsituation\n  p', '<p>A <b>thaw</b></p>')).toBe('title A thaw|\nsituation\n  p')
  })

  it('over a selection that spans sections leaves every section', () => {
    expect(pasted('situation\n  p on‹e\nfree\n  p tw›o', '<p>new</p>')).toBe('situation\n  p onnew|\nfree\n  p o')
  })
})

function marksIn(editor: Editor): readonly string[] {
  const marks: string[] = []
  editor.state.doc.descendants((node) => {
    for (const mark of node.marks) marks.push(`${mark.type.name}:${node.text ?? ''}`)
  })
  return marks
}
