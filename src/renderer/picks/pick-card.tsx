import './picks.css'
import { Button, Field, Input, Popover, PopoverSurface, Text, Textarea } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { type Annotation, noteOf, tagsOf } from '#core/picks'
import { message } from '#messages'
import { type Destination, destinations, SectionMark, sectionLetter } from '#ui/section-mark'
import type { ListedPick } from './listed-pick.ts'
import { PickPlaces } from './pick-places.tsx'
import { sectionOf } from './pick-rows.ts'

interface PickCardProps {
  readonly listed: ListedPick
  /** The mark, badge or row that it opens beside. */
  readonly at: HTMLElement
  readonly onAnnotate: (annotation: Annotation) => void
  /** The id of a quotation in the brief. */
  readonly onShow: (place: string) => void
  readonly onSend: (destination: Destination) => void
  readonly onUnpick: () => void
  readonly onClose: () => void
}

/** A pick opened in place: its words, where the brief quotes them, a note and tags to write. What is written is kept whichever way the card is left. */
export function PickCard(props: PickCardProps) {
  const { listed, at, onClose } = props
  const { pick, uses, source, state } = listed
  const draft = useDraft(props)
  const leave = (then: () => void) => () => {
    draft.keep()
    onClose()
    then()
  }
  return (
    <Popover
      open
      trapFocus
      withArrow
      positioning={{ target: at, position: 'below', align: 'start', overflowBoundaryPadding: 8 }}
      onOpenChange={(event, { open }) => {
        // The click that opened the card also counts as one outside of it.
        if (open || (event.target instanceof Node && at.contains(event.target))) return
        draft.keep()
        onClose()
      }}
    >
      <PopoverSurface className="pick-card" aria-label={message('pick.title')} data-section={sectionOf(listed)}>
        <blockquote className="pick-card-words" dir="auto">
          {pick.words}
        </blockquote>
        <div className="pick-card-source">
          <span dir="auto">{source}</span>
          {state !== null && state !== 'exact' && <span className="missing">{message(`picks.state.${state}`)}</span>}
        </div>
        {uses.length > 0 && <PickPlaces uses={uses} words={pick.words} onShow={(place) => leave(() => props.onShow(place))()} />}
        {uses.length === 0 && state !== 'gone' && <SendTo onSend={(destination) => leave(() => props.onSend(destination))()} />}
        <Field label={message('pick.note')} hint={message('pick.noteHint')} size="small">
          <Textarea resize="vertical" value={draft.note} onChange={(_, { value }) => draft.setNote(value)} onBlur={draft.keep} />
        </Field>
        <Field label={message('pick.tags')} hint={message('pick.tagsHint')} size="small">
          <Input
            value={draft.tags}
            onChange={(_, { value }) => draft.setTags(value)}
            onBlur={draft.keep}
            onKeyDown={(event) => {
              if (event.key === 'Enter') leave(() => null)()
            }}
          />
        </Field>
        <div className="pick-card-foot">
          <Button size="small" appearance="subtle" onClick={leave(props.onUnpick)}>
            {message(uses.length === 0 ? 'pick.unpick' : 'pick.unpickIt')}
          </Button>
          <Button size="small" appearance="primary" onClick={leave(() => null)}>
            {message('pick.done')}
          </Button>
        </div>
      </PopoverSurface>
    </Popover>
  )
}

function SendTo({ onSend }: { readonly onSend: (destination: Destination) => void }) {
  return (
    <div className="pick-card-send">
      <Text size={200}>{message('pick.sendTo')}</Text>
      {destinations.map((destination) => (
        <Button
          key={destination}
          size="small"
          appearance="subtle"
          icon={<SectionMark kind={destination} />}
          aria-label={message(`destination.${destination}`)}
          title={`${message(`destination.${destination}`)} (${sectionLetter(destination)})`}
          onClick={() => onSend(destination)}
        />
      ))}
    </div>
  )
}

/** What is being written. Kept when a field is left, so that each is one step of undo, and when the card goes away for whatever reason. */
function useDraft({ listed: { pick }, onAnnotate }: Pick<PickCardProps, 'listed' | 'onAnnotate'>) {
  const [note, setNote] = useState(noteOf(pick))
  const [tags, setTags] = useState(tagsOf(pick).join(', '))
  const keep = () => {
    const written = { note, tags: tags.split(',') }
    if (note.trim() !== noteOf(pick) || tagText(tags) !== tagsOf(pick).join(',')) onAnnotate(written)
  }
  const newest = useRef(keep)
  newest.current = keep
  useEffect(() => () => newest.current(), [])
  return { note, setNote, tags, setTags, keep }
}

function tagText(tags: string): string {
  return tags
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
    .join(',')
}
