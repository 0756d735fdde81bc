import './correct-text.css'
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from '@fluentui/react-components'
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo'
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Article, Paragraph } from '#core/article'
import { message, problemMessage } from '#messages'
import { useReturnFocus } from '#ui/focus'
import { DraftRowView } from './draft-row.tsx'
import { type Caret, paragraphsOf } from './text-draft.ts'
import { useTextDraft } from './use-text-draft.ts'

interface CorrectTextDialogProps {
  readonly article: Article
  readonly onSaved: (corrected: Article) => void
  readonly onClose: () => void
}

/** A plain editor over an article’s paragraphs. What it saves is a new version; until then the draft is kept, whatever closes. */
export function CorrectTextDialog({ article, onSaved, onClose }: CorrectTextDialogProps) {
  useReturnFocus()
  const [isSaving, setIsSaving] = useState(false)
  const text = useTextDraft(article, isSaving)
  const [problem, setProblem] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  useCaret(list, text.caret)
  // What was wrong is judged anew when the text has changed.
  useEffect(() => setProblem(null), [text.draft])
  const send = async (paragraphs: readonly Paragraph[]) => {
    await text.flush()
    const saved = await window.attache.correctText({ id: article.id, paragraphs })
    switch (saved.kind) {
      case 'corrected':
        await text.forget()
        onSaved(saved.article)
        return
      case 'unchanged':
      case 'unknown':
        setProblem(message(`correct.${saved.kind}`))
        return
      case 'problem':
        setProblem(problemMessage(saved.problem, ['store']))
    }
  }
  const save = async () => {
    if (text.draft === null || isSaving) return
    const paragraphs = paragraphsOf(text.draft)
    if (paragraphs.length === 0) {
      setProblem(message('correct.empty'))
      return
    }
    // Until the answer nothing may be typed: it would be forgotten with the draft that was saved.
    setIsSaving(true)
    try {
      await send(paragraphs)
    } finally {
      setIsSaving(false)
    }
  }
  // What has been sent is forgotten when it is answered: the draft of a dialog that was opened anew until then with it.
  const close = () => {
    if (!isSaving) onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    if (key === 'z' && !event.shiftKey) text.undo()
    else if (key === 'y' || key === 'z') text.redo()
    else if (key === 'enter') void save()
    else return
    event.preventDefault()
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : close())}>
      <DialogSurface className="correct-text" onKeyDown={onKeyDown}>
        <DialogBody>
          <DialogTitle>{message('correct.title')}</DialogTitle>
          <DialogContent className="correct-text-content">
            <Text size={200} block className="correct-text-hint">
              {message('correct.hint')}
            </Text>
            {text.isContinued && <Text block>{message('correct.continued')}</Text>}
            <ol ref={list} className="draft-rows" aria-label={message('correct.paragraphs')}>
              {text.draft?.map((row) => (
                <DraftRowView key={row.key} row={row} isHeld={isSaving} actions={text.rowActions} />
              ))}
            </ol>
          </DialogContent>
          <DraftSteps text={text} />
          <DialogActions position="end">
            <Button onClick={close}>{message(text.changed === 0 ? 'action.close' : 'correct.close')}</Button>
            <Button appearance="primary" disabledFocusable={text.draft === null || isSaving} onClick={() => void save()}>
              {message('correct.save')}
            </Button>
          </DialogActions>
          <div className="correct-text-standing">
            {problem === null ? (
              <Text size={200} role="status">
                {message('correct.state', { changed: text.changed, kept: text.changed === 0 ? 'no' : 'yes' })}
              </Text>
            ) : (
              <Text role="alert" className="missing">
                {problem}
              </Text>
            )}
          </div>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

/** Takes steps of the draft back, or all of them. */
function DraftSteps({ text }: { readonly text: ReturnType<typeof useTextDraft> }) {
  return (
    <DialogActions position="start" className="correct-text-state">
      <Button
        appearance="subtle"
        icon={<ArrowUndo20Regular />}
        disabledFocusable={!text.canUndo}
        aria-label={message('correct.undo')}
        title={`${message('correct.undo')} (Ctrl+Z)`}
        onClick={text.undo}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedo20Regular />}
        disabledFocusable={!text.canRedo}
        aria-label={message('correct.redo')}
        title={`${message('correct.redo')} (Ctrl+Y)`}
        onClick={text.redo}
      />
      <Button appearance="subtle" disabledFocusable={text.changed === 0} onClick={text.reset}>
        {message('correct.reset')}
      </Button>
    </DialogActions>
  )
}

/** Puts the caret where a change asked for it. */
function useCaret(list: React.RefObject<HTMLOListElement | null>, caret: Caret | null): void {
  useEffect(() => {
    if (caret === null) return
    const row = list.current?.querySelector<HTMLElement>(`[data-draft="${caret.key}"]`)
    row?.focus()
    if (row instanceof HTMLTextAreaElement) row.setSelectionRange(caret.offset, caret.offset)
  }, [list, caret])
}
