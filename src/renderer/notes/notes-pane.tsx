import './notes.css'
import { Dropdown, Option, Text } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { ArticleId } from '#core/article'
import { message } from '#messages'
import { AsidePane } from '#ui/aside-pane'
import { citing, type ListedNote, sourcesOf } from './listed-note.ts'
import { NoteList, type NoteListProps } from './note-list.tsx'

interface NotesPaneProps extends Omit<NoteListProps, 'notes'> {
  /** Every note, in reading order. */
  readonly notes: readonly ListedNote[]
  /** Only notes that cite this article; `null` for all. */
  readonly filter: ArticleId | null
  readonly onFilter: (article: ArticleId | null) => void
  readonly onClose: () => void
}

const all = 'all'

/** Every note of the brief as it will be printed. */
export function NotesPane({ notes, filter, onFilter, onClose, ...list }: NotesPaneProps) {
  const sources = useMemo(() => sourcesOf(notes), [notes])
  const shown = useMemo(() => citing(notes, filter), [notes, filter])
  const name = (article: ArticleId) => {
    const count = sources.find((source) => source.article === article)?.count ?? 0
    return message('notes.sourceCount', { source: list.label(article), count })
  }
  return (
    <AsidePane
      className="notes"
      title={message('notes.title')}
      count={
        filter === null
          ? message('notes.count', { count: notes.length })
          : message('notes.countFiltered', { found: shown.length, count: notes.length })
      }
      closeName={message('notes.close')}
      onClose={onClose}
    >
      {(sources.length > 0 || filter !== null) && (
        <Dropdown
          size="small"
          className="notes-filter"
          aria-label={message('notes.source')}
          value={filter === null ? message('notes.allSources') : name(filter)}
          selectedOptions={[filter ?? all]}
          onOptionSelect={(_, { optionValue }) => onFilter(sources.find(({ article }) => article === optionValue)?.article ?? null)}
        >
          <Option value={all}>{message('notes.allSources')}</Option>
          {sources.map(({ article }) => (
            <Option key={article} value={article}>
              {name(article)}
            </Option>
          ))}
        </Dropdown>
      )}
      {shown.length === 0 ? (
        <Text className="notes-none">{message(notes.length === 0 ? 'notes.none' : 'notes.noneCiting')}</Text>
      ) : (
        <>
          <NoteList notes={shown} {...list} />
          <p className="notes-keys">{message('notes.keys')}</p>
        </>
      )}
    </AsidePane>
  )
}
