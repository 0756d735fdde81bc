import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { ArticleId } from '#core/article'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'
import type { LibraryModel } from '../library-model.ts'

interface PurgeDialogProps {
  readonly model: LibraryModel
  /** `null` for all that is in the trash. */
  readonly ids: readonly ArticleId[] | null
}

/** Of more articles it is only said afterwards which of them a brief quotes. */
const mostLookedUp = 50

/** The one thing that cannot be undone, so it asks first. */
export function PurgeDialog({ model: { facets, ask, actions }, ids }: PurgeDialogProps) {
  useReturnFocus()
  const quoted = useQuoted(ids)
  const count = ids?.length ?? facets?.trashed ?? 0
  const close = () => ask(null)
  const purge = () => {
    close()
    void actions.purge(ids)
  }
  return (
    <Dialog modalType="alert" open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className="library-dialog">
        <DialogBody>
          <DialogTitle>{message('library.purge', { count })}</DialogTitle>
          <DialogContent className="library-dialog-content">
            <Text block>{message('library.purgeHint', { count })}</Text>
            <Text block>
              {quoted === null
                ? message('library.purgeKeepsQuoted')
                : quoted.articles > 0 && message('library.purgeQuoted', { count: quoted.articles, briefs: quoted.briefs.join(', ') })}
            </Text>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              {message('library.keepInTrash')}
            </Button>
            <Button onClick={purge}>{message('library.purgeNow')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

/** How many of the articles briefs quote, and which briefs; `null` until it is known, and where there are too many to look. */
function useQuoted(ids: readonly ArticleId[] | null): { readonly articles: number; readonly briefs: readonly string[] } | null {
  const [quoted, setQuoted] = useState<ReturnType<typeof useQuoted>>(null)
  useEffect(() => {
    if (ids === null || ids.length > mostLookedUp) return undefined
    let isAsked = true
    void Promise.all(ids.map((id) => window.attache.articleDetails(id))).then((details) => {
      const cited = details.map((known) => known?.citedIn ?? []).filter((briefs) => briefs.length > 0)
      const titles = new Set(cited.flat().map(({ title }) => message('library.briefName', { title: briefTitle(title) })))
      if (isAsked) setQuoted({ articles: cited.length, briefs: [...titles] })
    })
    return () => {
      isAsked = false
    }
  }, [ids])
  return quoted
}

function briefTitle(title: string): string {
  return title.trim() === '' ? message('briefs.untitled') : title
}
