import type { Editor } from '@tiptap/react'
import { memo, useCallback, useMemo } from 'react'
import type { AddedStyle, BriefId, CitationStyleChoice, Marking } from '#core/brief'
import type { Session } from '#ipc/api'
import { Ribbon, type TextStyle } from '../ribbon/index.ts'
import type { useCommands } from './commands/index.ts'
import { setCitationStyle, setMarking, setTextStyle } from './text-settings.ts'
import { TitleBar } from './title-bar.tsx'
import type { useWriting } from './use-writing.ts'

interface TopProps {
  readonly theme: Session['theme']
  /** The open brief. */
  readonly brief: BriefId | null
  readonly editor: Editor | null
  readonly text: ReturnType<typeof useWriting>['text']
  readonly onBrief: (id: BriefId) => void
  readonly change: (patch: Partial<Session>) => void
  readonly addedStyles: readonly AddedStyle[]
  readonly commands: ReturnType<typeof useCommands>
  readonly onPalette: () => void
}

/** The title bar and the ribbon. Drawn again for what they show alone: they are many parts, and the window changes with every paragraph read. */
export const Top = memo(function Top({ theme, brief, editor, text, onBrief, change, addedStyles, commands, onPalette }: TopProps) {
  const onStyle = useCallback((style: TextStyle) => setTextStyle(editor, style), [editor])
  const style = useMemo(() => ({ value: commands.style, onChange: onStyle }), [commands.style, onStyle])
  return (
    <>
      <TitleBar
        text={text}
        currentBrief={brief}
        onBrief={onBrief}
        briefCommands={commands.briefs}
        onPalette={onPalette}
        theme={theme}
        onTheme={(chosen) => change({ theme: chosen })}
      />
      <Ribbon
        commands={commands.all}
        imports={commands.imports}
        style={style}
        text={text}
        onMarking={useCallback((marking: Marking | null) => setMarking(editor, marking), [editor])}
        addedStyles={addedStyles}
        onCitationStyle={useCallback((name: CitationStyleChoice) => setCitationStyle(editor, name), [editor])}
      />
    </>
  )
})
