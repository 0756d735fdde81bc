import { Button } from '@fluentui/react-components'
import { LinkDismiss20Regular } from '@fluentui/react-icons/svg/link-dismiss'
import { message } from '#messages'
import { PartsLine } from '#ui/parts-line'
import type { EvidenceActions, EvidenceRow } from './evidence-row.ts'

/** One piece of evidence: the button goes to it; beside it how it bears on the claim and a way to unlink it. What a sentence quotes or a note cites has the stance of where it stands. */
export function EvidenceItem({ row, actions }: { readonly row: EvidenceRow; readonly actions: EvidenceActions }) {
  const { kind, stance, words, source, place } = row
  const turns = kind === 'quotation' || kind === 'linked'
  return (
    <li className="evidence-item" data-stance={stance}>
      <Button
        className="evidence-words"
        appearance="subtle"
        size="small"
        data-row={row.key}
        title={message('evidence.go')}
        onClick={() => actions.show(row)}
      >
        <span className="evidence-quote" dir="auto">
          {words}
        </span>
        <span className="evidence-line">
          <PartsLine parts={[source, place]} />
        </span>
      </Button>
      {turns ? (
        <Button
          size="small"
          appearance="subtle"
          className="evidence-stance"
          data-stance={stance}
          aria-label={`${message(`evidence.stance.${stance}`)}. ${message(`evidence.turn.${stance}`)}`}
          title={message(`evidence.turn.${stance}`)}
          onClick={() => actions.turn(row)}
        >
          {message(`evidence.stance.${stance}`)}
        </Button>
      ) : (
        <span className="evidence-stance" data-stance={stance}>
          {message(`evidence.stance.${stance}`)}
        </span>
      )}
      {kind === 'linked' ? (
        <Button
          size="small"
          appearance="subtle"
          className="evidence-unlink"
          icon={<LinkDismiss20Regular />}
          aria-label={message('evidence.unlink')}
          title={message('evidence.unlink')}
          onClick={() => actions.unlink(row)}
        />
      ) : (
        <span className="evidence-unlink" />
      )}
    </li>
  )
}
