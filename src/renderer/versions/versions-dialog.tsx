import './versions.css'
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from '@fluentui/react-components'
import { useCallback, useEffect, useState } from 'react'
import type { ArticleId } from '#core/article'
import type { ArticleDetails, Twin } from '#ipc/library-types'
import { message } from '#messages'
import { readableDate } from '#ui/dates'
import { useReturnFocus } from '#ui/focus'

interface VersionsDialogProps {
  readonly article: ArticleId
  /** How many passages of the open brief rest on each. */
  readonly inBrief: (id: ArticleId) => number
  readonly onOpen: (id: ArticleId) => void
  readonly onCorrect: () => void
  /** Versions were put together or taken apart. */
  readonly onChanged: () => void
  readonly onClose: () => void
}

/** All versions of an article, and articles alike that may be one. */
export function VersionsDialog({ article, inBrief, onOpen, onCorrect, onChanged, onClose }: VersionsDialogProps) {
  useReturnFocus()
  const { details, read } = useDetails(article)
  const linking = useLinking(article, () => {
    read()
    onChanged()
  })
  const versions = details?.versions ?? []
  const ids = new Set(versions.map(({ id }) => id))
  const alike = (details?.twins ?? []).filter(({ id, kind }) => kind !== 'other-outlet' && !ids.has(id))
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface className="versions">
        <DialogBody>
          <DialogTitle>{message('versions.listTitle')}</DialogTitle>
          <DialogContent className="versions-content">
            {versions.length === 1 && <Text block>{message('versions.listAlone')}</Text>}
            <ol className="versions-list" aria-label={message('versions.list')}>
              {versions.map(({ id, fileName, importedAt, isCorrected }, index) => (
                <li key={id}>
                  <div>
                    <Text weight="semibold" block>
                      {message('versions.number', { number: index + 1 })}
                    </Text>
                    <div className="versions-facts">
                      <bdi>{message('versions.listed', { file: fileName, date: readableDate(importedAt.slice(0, 10)) })}</bdi>
                      {isCorrected && <span>{message('versions.corrected')}</span>}
                      {inBrief(id) > 0 && <span>{message('versions.inBrief', { count: inBrief(id) })}</span>}
                    </div>
                  </div>
                  {id === article ? (
                    <Text className="versions-facts">{message('versions.isOpen')}</Text>
                  ) : (
                    <Button size="small" aria-label={message('versions.openVersion', { number: index + 1 })} onClick={() => onOpen(id)}>
                      {message('versions.open')}
                    </Button>
                  )}
                </li>
              ))}
            </ol>
            {alike.length > 0 && <Alike twins={alike} onLink={(older) => void linking.link(older)} />}
            {linking.sentence !== null && (
              <div className="versions-linked">
                <Text role="status">{linking.sentence}</Text>
                {linking.canUndo && (
                  <Button size="small" appearance="subtle" onClick={() => void linking.undo()}>
                    {message('versions.unlink')}
                  </Button>
                )}
              </div>
            )}
          </DialogContent>
          <DialogActions position="start">
            <Button onClick={onCorrect}>{message('command.correctText')}</Button>
          </DialogActions>
          <DialogActions position="end">
            <Button appearance="primary" onClick={onClose}>
              {message('action.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function Alike({ twins, onLink }: { readonly twins: readonly Twin[]; readonly onLink: (older: ArticleId) => void }) {
  return (
    <section>
      <h3>{message('versions.alike')}</h3>
      <Text size={200} block className="versions-facts">
        {message('versions.alikeHint')}
      </Text>
      <ul className="versions-list">
        {twins.map(({ id, title, outlet, published }) => (
          <li key={id}>
            <bdi>
              {message('import.twin.which', {
                title: title ?? message('import.twin.noTitle'),
                outlet: outlet ?? message('import.twin.noOutlet'),
                published: published === null ? message('import.twin.noDate') : readableDate(published),
              })}
            </bdi>
            <Button size="small" onClick={() => onLink(id)}>
              {message('versions.isOlder')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useDetails(id: ArticleId) {
  const [details, setDetails] = useState<ArticleDetails | null>(null)
  const [version, setVersion] = useState(0)
  useEffect(() => {
    let isOvertaken = false
    void window.attache.articleDetails(id).then((read) => {
      if (!isOvertaken) setDetails(read)
    })
    return () => {
      isOvertaken = true
    }
  }, [id, version])
  return { details, read: useCallback(() => setVersion((now) => now + 1), []) }
}

/** Puts versions together, and takes that back. */
function useLinking(newer: ArticleId, onChanged: () => void) {
  const [linked, setLinked] = useState<ArticleId | 'failed' | null>(null)
  return {
    sentence: linked === null ? null : message(linked === 'failed' ? 'versions.linkFailed' : 'versions.linked'),
    canUndo: linked !== null && linked !== 'failed',
    link: async (older: ArticleId) => {
      setLinked((await window.attache.linkVersions({ older, newer })) ? older : 'failed')
      onChanged()
    },
    undo: async () => {
      if (linked !== null && linked !== 'failed') await window.attache.unlinkVersions({ older: linked, newer })
      setLinked(null)
      onChanged()
    },
  }
}
