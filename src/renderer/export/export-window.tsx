import './export.css'
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef } from 'react'
import { blockingFindings, type Finding } from '#core/check'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'
import { listedCharacters } from '#ui/listed-characters'
import { ExportFindings } from './export-findings.tsx'
import type { ExportModel } from './export-model.ts'
import { ExportOutcome } from './export-outcome.tsx'
import { ExportProblemBar } from './export-problem-bar.tsx'
import { ExportProgress } from './export-progress.tsx'
import { ExportSettingsForm } from './export-settings-form.tsx'

interface ExportWindowProps {
  readonly model: ExportModel
  /** Draws findings, each of which leads to its place. */
  readonly renderFindings: (findings: readonly Finding[]) => ReactNode
}

/** A brief on its way out: what is to be settled first, how it is to look, how far it is, and what was written. */
export function ExportWindow({ model, renderFindings }: ExportWindowProps) {
  useReturnFocus()
  const { phase } = model
  const isWriting = phase.kind === 'writing'
  const isInUse = useRef(false)
  const noteUse = () => {
    isInUse.current = true
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : isWriting ? model.onStop() : model.onClose())}>
      <DialogSurface className="export-window">
        <form
          onKeyDownCapture={noteUse}
          onPointerDownCapture={noteUse}
          onSubmit={(event) => {
            event.preventDefault()
            if (phase.kind === 'choosing' && mayExport(model)) model.onExport()
          }}
        >
          <DialogBody className="export-body">
            <DialogTitle>{message('export.title')}</DialogTitle>
            <DialogContent className="export-content">
              {phase.kind !== 'done' && <Choosing model={model} renderFindings={renderFindings} />}
              {phase.kind === 'writing' && <ExportProgress stage={phase.stage} />}
              {phase.kind === 'done' && <ExportOutcome saved={phase.saved} />}
            </DialogContent>
            <DialogActions>
              <Buttons key={phase.kind} model={model} isInUse={isInUse} />
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}

/** It stays while the document is written, out of sight: whoever stops that is back at once. */
function Choosing({ model, renderFindings }: ExportWindowProps) {
  const { phase, findings, despite, onDespite } = model
  const isShown = phase.kind === 'choosing'
  const problem = isShown ? phase.problem : null
  return (
    <div className="export-choosing" hidden={!isShown}>
      {problem !== null && <ExportProblemBar problem={problem} placeOf={model.placeOf} onShowBlock={model.onShowBlock} />}
      <ExportFindings
        findings={findings}
        despite={despite}
        onDespite={onDespite}
        renderFindings={renderFindings}
        wasStopped={isShown && phase.wasStopped}
      />
      <ExportSettingsForm model={model} />
      {model.missingGlyphs.length > 0 && <MissingGlyphs characters={model.missingGlyphs} />}
    </div>
  )
}

/** What a PDF would show boxes for. */
function MissingGlyphs({ characters }: { readonly characters: readonly string[] }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {message('export.missingGlyphsAhead', { count: characters.length, characters: listedCharacters(characters) })}
      </MessageBarBody>
    </MessageBar>
  )
}

interface ButtonsProps {
  readonly model: ExportModel
  /** Whether anything in the window has been used: whoever has begun to choose keeps the keyboard there. */
  readonly isInUse: { readonly current: boolean }
}

/** What can be done now. The keyboard goes to what is done next, so that Enter goes all the way. */
function Buttons({ model, isInUse }: ButtonsProps) {
  const { phase } = model
  const next = useRef<HTMLButtonElement>(null)
  const ofNext = (button: HTMLButtonElement | null) => {
    next.current = button
  }
  const isChoosing = phase.kind === 'choosing'
  const isReady = !isChoosing || mayExport(model)
  const isBlocked = isChoosing && blockingFindings(model.findings ?? [], model.despite).length > 0
  useEffect(() => {
    // A finding that is mended goes, and takes the keyboard with it.
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (isChoosing && isInUse.current && !isLost) return
    // After the dialog's own effect, which gives the keyboard to whatever stands first in it.
    queueMicrotask(() => {
      if (isReady) next.current?.focus()
      else if (isBlocked) document.querySelector<HTMLElement>('.export-untrue .finding')?.focus()
    })
  }, [isReady, isBlocked, isChoosing, isInUse, model.findings])
  switch (phase.kind) {
    case 'choosing':
      return (
        <>
          <Button onClick={model.onClose}>{message('action.cancel')}</Button>
          <Button ref={ofNext} type="submit" appearance="primary" disabled={!isReady}>
            {message('export.now')}
          </Button>
        </>
      )
    case 'writing':
      return (
        <Button ref={ofNext} disabledFocusable={phase.stage === 'asking' || phase.stage === 'file'} onClick={model.onStop}>
          {message('export.stop')}
        </Button>
      )
    case 'done':
      return (
        <>
          <Button onClick={model.onShowSaved}>{message('export.show')}</Button>
          <Button onClick={model.onOpenSaved}>{message('export.open')}</Button>
          <Button ref={ofNext} appearance="primary" onClick={model.onClose}>
            {message('action.close')}
          </Button>
        </>
      )
  }
}

function mayExport({ findings, despite, settings, template }: ExportModel): boolean {
  const lacksTemplate = settings.format === 'docx' && template.isWanted && settings.template === null
  return findings !== null && blockingFindings(findings, despite).length === 0 && !lacksTemplate
}
