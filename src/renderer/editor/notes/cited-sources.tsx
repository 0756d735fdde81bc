import { Button, Link } from '@fluentui/react-components'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { CiteItem } from '#core/brief'
import { message } from '#messages'
import { citationsIn } from '../document/index.ts'
import type { NoteCardProps } from './note-card-props.ts'

interface CitedSourcesProps extends NoteCardProps {
  readonly note: ProseMirrorNode
  readonly onEdit: () => void
}

/** What a note cites, whether the words picked there still stand, and the ways from here. */
export function CitedSources({ note, notes, context, onEdit }: CitedSourcesProps) {
  const items = citationsIn(note).flatMap((citation) => citation.items)
  return (
    <div className="note-card-foot">
      {items.map((item, index) => (
        // The same place may be cited twice in a note.
        // oxlint-disable-next-line react/no-array-index-key
        <CitedSource key={index} item={item} context={context} notes={notes} />
      ))}
      <Button size="small" className="note-card-edit" onClick={onEdit}>
        {message('note.edit')}
      </Button>
    </div>
  )
}

type Around = Pick<NoteCardProps, 'context' | 'notes'>

function CitedSource({ item, context, notes }: Around & { readonly item: CiteItem }) {
  const source = item.pick === null ? null : context.source(item.pick)
  const isGone = source === null ? item.pick !== null : source.isGone
  if (isGone) return <span className="missing">{message('finding.source-missing')}</span>
  const show = () => {
    notes.close()
    notes.onShowCited(item)
  }
  const leadsToParagraph = item.pick !== null || item.locator?.label === 'paragraph'
  return (
    <span>
      <span dir="auto">{source?.label ?? citedLabel(item, notes)}</span>
      <Verdict anchor={source?.anchor ?? null} />
      <Link className="note-go" onClick={show}>
        {message(leadsToParagraph ? 'note.go' : 'note.goArticle')}
      </Link>
    </span>
  )
}

/** Whether the words picked still stand in the article. */
function Verdict({ anchor }: { readonly anchor: NonNullable<ReturnType<NoteCardProps['context']['source']>>['anchor'] }) {
  if (anchor === null) return null
  return <span className={anchor === 'exact' ? 'note-anchor' : 'note-anchor missing'}>{message(`note.anchor.${anchor}`)}</span>
}

/** What to call a cited source where there is no room for its whole citation: “Harbour Courier, ¶ 3”. */
export function citedLabel({ article, locator }: CiteItem, { sources }: Pick<NoteCardProps['notes'], 'sources'>): string {
  const source = sources.label(article)
  if (locator === null) return source
  return locator.label === 'paragraph'
    ? message('quotation.source', { source, paragraph: locator.value })
    : message('cite.sourcePage', { source, page: locator.value })
}
