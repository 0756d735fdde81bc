import type { Editor } from '@tiptap/react'
import { useMemo } from 'react'
import type { Command } from '#ui/commands'
import { useEditorValue } from '../use-editor-value.ts'
import { aboutCommand } from './about-command.ts'
import { asideCommands } from './aside-commands.ts'
import { briefCommands, entryCommands, exportCommands, importCommands } from './brief-commands.ts'
import { noteCommands, noteState, styleCommands } from './note-commands.ts'
import { placeCommands, readerCommands, versionCommands } from './place-commands.ts'
import { reviewCommands } from './review-commands.ts'
import { scaleCommands, scaleState } from './scale-commands.ts'
import { richTextCommands } from './rich-text-commands.ts'
import { tableCommands } from './table-commands.ts'
import { structureCommands } from './structure-commands.ts'
import { textCommands, textState } from './text-commands.ts'
import { tradecraftCommands, tradecraftState } from './tradecraft-commands.ts'
import { useSteadyList } from './use-steady-commands.ts'
import type { WindowActions } from './window-actions.ts'

/** Every command, and the same ones while they look the same. Where each stands in ribbon and menu it says itself. */
export function useCommands(editor: Editor | null, actions: WindowActions, library: readonly Command[]) {
  const state = useEditorValue(editor, textState)
  const notes = useEditorValue(editor, noteState)
  const scale = useEditorValue(editor, scaleState)?.scale ?? null
  const tradecraft = useEditorValue(editor, tradecraftState)
  const imports = importCommands(actions)
  const briefs = briefCommands(editor, actions)
  const steadyImports = useSteadyList(imports)
  const steadyBriefs = useSteadyList(briefs)
  const all = useSteadyList([
    ...exportCommands(editor, actions),
    ...imports,
    ...entryCommands(editor),
    ...reviewCommands(actions),
    ...noteCommands(notes, actions.notes),
    ...styleCommands(editor, notes?.style ?? null, actions.styles),
    ...asideCommands(actions.aside),
    ...tradecraftCommands(tradecraft, actions),
    ...scaleCommands(editor, scale),
    ...versionCommands(actions),
    ...placeCommands(actions),
    ...readerCommands(actions.reader),
    ...briefs,
    ...library,
    aboutCommand(actions),
    ...textCommands(editor, state, actions.notes.insertNote),
    ...richTextCommands(editor, state, actions.text),
    ...tableCommands(editor, state, actions.text.table),
    ...structureCommands(editor, actions.structure),
  ])
  const style = state?.style ?? null
  return useMemo(() => ({ imports: steadyImports, briefs: steadyBriefs, all, style }), [steadyImports, steadyBriefs, all, style])
}
