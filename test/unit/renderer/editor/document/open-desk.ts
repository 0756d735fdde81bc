import { type Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import * as v from 'valibot'
import { briefIdSchema } from '#core/brief'
import { makePick, type Pick, pickIdSchema } from '#core/picks'
import { BriefDocument } from '#renderer/editor/document/saving/brief-document.ts'
import { marked } from '#test/marked'
import { openEditor } from './open-editor.ts'

export interface Desk {
  readonly editor: Editor
  readonly document: BriefDocument
  /** What was copied last. */
  copied: string
  count: number
}

const { article, spans } = marked('She called it ‹“a thaw”›. ‹He called it ‹“a pause”›. Both ‹waited›.')

const start = [
  'title Thaw|',
  'situation',
  '  p one^ two',
  '  quote “a thaw”^',
  '  ul',
  '    li',
  '      p four^',
  'actors',
  '  actor Ada',
  'claims',
  '  claim A^',
  '    p five {“a thaw”}^, six',
  'openQuestions',
  '  p',
].join('\n')

/** More changes than a brief of such a size sees in a whole run. */
const mostChanges = 20_000

/** A brief that is open in the real editor, with its picks; each transaction is a step of undo of its own unless a deed makes it otherwise, whatever the time. Throws where changes call for changes without end. */
export function openDesk(): Desk {
  const { editor, shared } = openEditor(start, [endless()])
  const document = new BriefDocument(v.parse(briefIdSchema, 'b1'), shared, { unsaved: [], drawn: null })
  const history = yUndoPluginKey.getState(editor.state)?.undoManager
  document.addPick(pickOf(0, 'p1'))
  history?.clear()
  if (history !== undefined) history.captureTimeout = 0
  return { editor, document, copied: '', count: 0 }
}

/** Plugins whose changes answer each other’s would else hold the test for ever, and its worker with it. */
function endless(): Extension {
  let changes = 0
  const count = () => {
    changes += 1
    if (changes > mostChanges) throw new RangeError('changes call for changes without end')
    return null
  }
  return Extension.create({ name: 'endless', addProseMirrorPlugins: () => [new Plugin({ appendTransaction: count })] })
}

export function pickOf(number: number, id: string): Pick {
  return makePick(article, spans[number % spans.length]!, v.parse(pickIdSchema, id))
}

export { article }
