import { Button } from '@fluentui/react-components'
import { DocumentCopy20Regular } from '@fluentui/react-icons/svg/document-copy'
import { Info20Regular } from '@fluentui/react-icons/svg/info'
import { useEffect, useRef } from 'react'
import type { ArticleId } from '#core/article'
import type { Twin } from '#ipc/library-types'
import { message } from '#messages'
import { readableDate } from '#ui/dates'
import type { Decision } from './import-list.ts'
import { isToDecide } from './import-lines.ts'
import type { ScreenActions } from './screen-actions.ts'

interface TwinChoiceProps {
  readonly article: ArticleId
  readonly twin: Twin
  readonly decision: Decision | null
  /** A decision about one of the two is being carried out. */
  readonly isDeciding: boolean
  readonly actions: ScreenActions
}

/** An article of the library that says the same: which of the two to keep, or that one origin speaks through two outlets. */
export function TwinChoice({ article, twin, decision, isDeciding, actions }: TwinChoiceProps) {
  const asks = isToDecide(twin)
  const place = useRef<HTMLDivElement>(null)
  const hasActed = useRef(false)
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes to what stands in its place.
    if (hasActed.current) place.current?.querySelector('button')?.focus()
    hasActed.current = false
  }, [decision])
  const act = (run: () => void) => () => {
    hasActed.current = true
    run()
  }
  return (
    <div ref={place} className={asks ? 'import-twin' : 'import-twin is-other-outlet'}>
      {asks ? <DocumentCopy20Regular /> : <Info20Regular />}
      <div>{sentence(twin)}</div>
      {asks && (decision === null || decision.kind === 'cited') && (
        <div className="import-twin-choice" role="group" aria-label={message('import.decision')}>
          <Button
            size="small"
            disabledFocusable={isDeciding}
            appearance={isLikelyVersion(twin) ? 'primary' : 'secondary'}
            onClick={act(() => actions.decide(article, twin, 'version'))}
          >
            {message('import.keepVersion')}
          </Button>
          <Button size="small" disabledFocusable={isDeciding} onClick={act(() => actions.decide(article, twin, 'both'))}>
            {message('import.keepBoth')}
          </Button>
          <Button size="small" disabledFocusable={isDeciding} onClick={act(() => actions.decide(article, twin, 'new'))}>
            {message('import.keepNew')}
          </Button>
          <Button size="small" disabledFocusable={isDeciding} onClick={act(() => actions.decide(article, twin, 'old'))}>
            {message('import.keepOld')}
          </Button>
        </div>
      )}
      {decision !== null && (
        <div className="import-twin-choice">
          <span role="status">{outcome(decision)}</span>
          {isUndoable(decision) && (
            <Button size="small" appearance="subtle" disabledFocusable={isDeciding} onClick={act(() => actions.undo(article, twin))}>
              {message('import.undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

/** Another title or day, or other words: most likely a text that was corrected or taken further. */
function isLikelyVersion({ kind, likeness }: Twin): boolean {
  return kind === 'other-version' || likeness < 1
}

function isUndoable(decision: Decision): boolean {
  return decision.kind === 'both' || decision.kind === 'one' || (decision.kind === 'version' && decision.isLinked)
}

const perCent = new Intl.NumberFormat('en-GB', { style: 'percent' })

function sentence({ kind, title, outlet, published, likeness }: Twin): string {
  const which = message('import.twin.which', {
    title: title ?? message('import.twin.noTitle'),
    outlet: outlet ?? message('import.twin.noOutlet'),
    published: published === null ? message('import.twin.noDate') : readableDate(published),
  })
  // Rounded down: what differs in a word is not “100 %”.
  return message(`import.twin.${kind}`, { which, likeness: perCent.format(Math.floor(likeness * 100) / 100) })
}

function outcome(decision: Decision): string {
  switch (decision.kind) {
    case 'both':
      return message('import.kept.both')
    case 'version':
      return message('import.kept.version')
    case 'one':
      return message(`import.kept.${decision.kept}`)
    case 'cited':
      return message('import.kept.cited', {
        which: decision.kept === 'new' ? 'old' : 'new',
        briefs: new Intl.ListFormat('en-GB').format(
          decision.briefs.map((title) => (title === '' ? message('briefs.untitled') : `“${title}”`)),
        ),
      })
    case 'gone':
      return message('import.kept.gone')
    case 'undo-failed':
      return message('import.undoFailed')
  }
}
