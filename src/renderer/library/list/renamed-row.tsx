import { useRef } from 'react'
import type { ArticleId } from '#core/article'
import { RenameField } from '../act/rename-field.tsx'
import type { LibraryModel } from '../library-model.ts'
import { indexOf, type Pages, rowAt } from './pages.ts'
import { rowHeight } from './rows-in-view.ts'

interface RenamedRowProps {
  readonly id: ArticleId
  readonly model: LibraryModel
  readonly pages: Pages
  /** The field has done its work. */
  readonly onRenamed: () => void
}

/** The field to rename an article in, over its row. It stays where the row is moved out of sight and drawn no more, as by an import: something is half typed there. */
export function RenamedRow({ id, model: { ask, actions }, pages, onRenamed }: RenamedRowProps) {
  const seen = useRef<{ readonly index: number; readonly title: string | null } | null>(null)
  const index = indexOf(pages, id)
  const article = index === null ? null : rowAt(pages, index)
  if (index !== null && article !== null) seen.current = { index, title: article.title }
  if (seen.current === null) return null
  return (
    <div role="presentation" className="library-renamed" style={{ transform: `translateY(${seen.current.index * rowHeight}px)` }}>
      <RenameField
        title={seen.current.title}
        onDone={(title) => {
          ask(null)
          onRenamed()
          if (title !== null) void actions.changeMetadata([id], { title })
        }}
      />
    </div>
  )
}
