import './palette.css'
import { Dialog, DialogSurface } from '@fluentui/react-components'
import { Command as Menu } from 'cmdk'
import { useEffect, useRef, useState } from 'react'
import type { ArticleId } from '#core/article'
import type { ArticleSummary } from '#ipc/store-api'
import { message } from '#messages'
import type { Command } from '#ui/commands'

interface PaletteProps {
  readonly commands: readonly Command[]
  readonly onArticle: (id: ArticleId) => void
  readonly onClose: () => void
}

/** Every command with its shortcut, and every article, found by typing. */
export function Palette({ commands, onArticle, onClose }: PaletteProps) {
  const [text, setText] = useState('')
  const articles = useFoundArticles(text)
  const { list, chosen, setChosen } = useChosen(text, articles)
  const choose = (run: () => void) => () => {
    onClose()
    run()
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface className="palette" aria-label={message('palette.title')}>
        <Menu label={message('palette.title')} loop value={chosen} onValueChange={setChosen}>
          {/* The palette is opened to type into this field. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
          <Menu.Input autoFocus value={text} onValueChange={setText} placeholder={message('palette.search')} />
          <Menu.List ref={list}>
            <Menu.Empty>{message('palette.nothing')}</Menu.Empty>
            <Menu.Group heading={message('palette.commands')}>
              {commands
                .filter((command) => command.isPossible)
                .map(({ id, name, shortcut, icon: Icon, run }) => (
                  <Menu.Item key={id} value={message(name)} onSelect={choose(run)}>
                    <span className="palette-icon">{Icon !== null && <Icon />}</span>
                    <span>{message(name)}</span>
                    {shortcut !== null && <kbd>{shortcut}</kbd>}
                  </Menu.Item>
                ))}
            </Menu.Group>
            {articles.length > 0 && (
              <Menu.Group heading={message('library.title')} forceMount>
                {articles.map((article) => (
                  <Menu.Item key={article.id} value={article.id} forceMount onSelect={choose(() => onArticle(article.id))}>
                    <span className="palette-icon" />
                    <span className="palette-article">{article.title ?? article.fileName}</span>
                    <span className="palette-outlet">{article.outlet}</span>
                  </Menu.Item>
                ))}
              </Menu.Group>
            )}
          </Menu.List>
        </Menu>
      </DialogSurface>
    </Dialog>
  )
}

/** Something is always chosen where anything is found: what comes from the library comes late, and cmdk may still hold to an article that has gone since. */
function useChosen(text: string, articles: readonly ArticleSummary[]) {
  const list = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState('')
  useEffect(() => {
    const items = [...(list.current?.querySelectorAll('[cmdk-item]') ?? [])]
    if (items.some((item) => item.getAttribute('aria-selected') === 'true')) return
    setChosen(items[0]?.getAttribute('data-value') ?? '')
  }, [text, articles])
  return { list, chosen, setChosen }
}

function useFoundArticles(text: string): readonly ArticleSummary[] {
  const [found, setFound] = useState<readonly ArticleSummary[]>([])
  useEffect(() => {
    let isOvertaken = false
    void window.attache.listArticles({ text, limit: 8, offset: 0, asker: 'palette' }).then(({ rows }) => {
      if (!isOvertaken) setFound(rows)
    })
    return () => {
      isOvertaken = true
    }
  }, [text])
  return found
}
