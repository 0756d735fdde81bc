import './palette.css'
import { Dialog, DialogSurface } from '@fluentui/react-components'
import { Command as Menu } from 'cmdk'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
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
  const found = useFoundArticles(text)
  const { rows: articles } = found
  const { list, chosen, setChosen } = useChosen(text, articles)
  const choose = (run: () => void) => () => {
    onClose()
    run()
  }
  const hurried = useHurried({ text, chosen, list }, found, ({ id }) => choose(() => onArticle(id))())
  const search = (typed: string) => {
    hurried.forget()
    setText(typed)
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface className="palette" aria-label={message('palette.title')}>
        <Menu label={message('palette.title')} loop value={chosen} onValueChange={setChosen} onKeyDown={hurried.onKeyDown}>
          {/* The palette is opened to type into this field. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
          <Menu.Input autoFocus value={text} onValueChange={search} placeholder={message('palette.search')} />
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
                  <Menu.Item key={article.id} value={article.id} data-article forceMount onSelect={choose(() => onArticle(article.id))}>
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

interface HurriedPalette {
  readonly text: string
  readonly chosen: string
  readonly list: RefObject<HTMLElement | null>
}

/** Enter may be quicker than the search: it then opens the first article of what is found, or the one gone to by the arrows if that is among it, unless another key is pressed or something is typed before. A command is found at once, and waits for nothing. */
function useHurried({ text, chosen, list }: HurriedPalette, found: FoundArticles, onFound: (article: ArticleSummary) => void) {
  const hurried = useRef<{ readonly only: string | null } | null>(null)
  const hasMoved = useRef(false)
  const isFound = found.text === text
  useEffect(() => {
    if (hurried.current === null || !isFound) return
    const { only } = hurried.current
    hurried.current = null
    const article = found.rows.find(({ id }) => only === null || id === only)
    if (article !== undefined) onFound(article)
  })
  const forget = () => {
    hurried.current = null
    hasMoved.current = false
  }
  const onKeyDown = (event: KeyboardEvent) => {
    hurried.current = null
    if (event.key.startsWith('Arrow')) hasMoved.current = true
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || isFound) return
    if (list.current?.querySelector('[cmdk-item][aria-selected="true"]:not([data-article])')) return
    // The articles that are still shown answer what was typed before.
    event.preventDefault()
    hurried.current = { only: hasMoved.current ? chosen : null }
  }
  return { forget, onKeyDown }
}

interface FoundArticles {
  /** What they were looked for by; `null` before the first answer. */
  readonly text: string | null
  readonly rows: readonly ArticleSummary[]
}

/** What was found last stays until what is typed now is found. */
function useFoundArticles(text: string): FoundArticles {
  const [found, setFound] = useState<FoundArticles>({ text: null, rows: [] })
  useEffect(() => {
    let isOvertaken = false
    void window.attache.listArticles({ text, limit: 8, offset: 0, asker: 'palette' }).then(({ rows }) => {
      if (!isOvertaken) setFound({ text, rows })
    })
    return () => {
      isOvertaken = true
    }
  }, [text])
  return found
}
