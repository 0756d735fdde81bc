import { Button, Link, Text } from '@fluentui/react-components'
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up'
import { memo } from 'react'
import type { Article, ArticleId } from '#core/article'
import type { ArticleDetails } from '#ipc/library-types'
import { message } from '#messages'
import { collectionOf, type LibraryModel } from '../library-model.ts'
import { narrowed, wholeLibrary } from '../query/library-view.ts'
import { detailFacts, momentName, twinName, versionName } from './detail-facts.ts'
import { useDetails } from './use-details.ts'

/** What is known about the article that has the keyboard, below the list; folded away until it is asked for. */
export const DetailsPane = memo(function DetailsPane({ model }: { readonly model: LibraryModel }) {
  const { selection, areDetailsShown, setAreDetailsShown } = model
  const id = selection.active?.id ?? null
  if (id === null) return null
  return (
    <section className="library-details" aria-label={message('library.details')}>
      <Button
        className="library-details-head"
        appearance="subtle"
        size="small"
        icon={areDetailsShown ? <ChevronDown16Regular /> : <ChevronUp16Regular />}
        aria-expanded={areDetailsShown}
        aria-keyshortcuts="Alt+Enter"
        onClick={() => setAreDetailsShown(!areDetailsShown)}
      >
        {message('library.details')}
      </Button>
      {areDetailsShown && <Details model={model} id={id} />}
    </section>
  )
})

function Details({ model, id }: { readonly model: LibraryModel; readonly id: ArticleId }) {
  const known = useDetails(id, model.version)
  if (known === 'loading') return null
  // It scrolls, so it takes the keyboard.
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reached by keyboard (WCAG 2.1.1)
    <div className="library-details-body" role="region" aria-label={message('library.detailsBody')} tabIndex={0}>
      {known === 'gone' ? <Text>{message('receipt.gone')}</Text> : <Known model={model} article={known.article} details={known.details} />}
    </div>
  )
}

interface KnownProps {
  readonly model: LibraryModel
  readonly article: Article
  readonly details: ArticleDetails
}

function Known({ model, article, details }: KnownProps) {
  const { commands, actions } = model
  return (
    <>
      <Text block weight="semibold" dir="auto">
        {article.metadata.title ?? message('library.noTitle', { file: article.original.name })}
      </Text>
      <dl>
        {detailFacts(article).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
        <Related model={model} details={details} id={article.id} />
        <div>
          <dt>{message('library.detail.imported')}</dt>
          <dd>
            <bdi>{momentName(details.importedAt)}</bdi>
          </dd>
        </div>
        <div>
          <dt>{message('receipt.hash')}</dt>
          <dd className="library-hash">{article.original.sha256}</dd>
        </div>
      </dl>
      <div className="library-details-actions">
        <Button size="small" onClick={() => actions.showReceipt(article.id)}>
          {message('command.libraryReceipt')}
        </Button>
        <Button size="small" disabled={!details.hasOriginal} onClick={() => void actions.openOriginal(article)}>
          {message('command.libraryOriginal')}
        </Button>
        <Button size="small" onClick={commands.edit.run}>
          {message('command.libraryEdit')}
        </Button>
      </div>
      {details.hasOriginal && article.original.mediaType === 'text/html' && (
        <Text block size={200} className="library-details-note">
          {message('library.originalWebNote')}
        </Text>
      )}
      {!details.hasOriginal && (
        <Text block size={200} className="library-details-note">
          {message('library.originalMissing')}
        </Text>
      )}
    </>
  )
}

interface RelatedProps {
  readonly model: LibraryModel
  readonly details: ArticleDetails
  readonly id: ArticleId
}

/** Tags, collections, other versions, copies and briefs: each leads there. */
function Related({ model, details: { tags, collections, versions, twins, citedIn }, id }: RelatedProps) {
  const { facets, setView, actions, commands } = model
  const groups = [
    {
      name: message('library.tags'),
      links: tags.map((tag) => ({ key: tag, text: tag, run: () => setView(() => narrowed(wholeLibrary, { tags: [tag] })) })),
      empty: { text: message('command.libraryTags'), run: commands.tags.run },
    },
    {
      name: message('library.collections'),
      links: collections.map((collection) => ({
        key: collection,
        text: collectionOf(facets, collection)?.name ?? '',
        run: () => setView(() => narrowed(wholeLibrary, { collection })),
      })),
      empty: { text: message('command.libraryCollect'), run: commands.collect.run },
    },
    {
      name: message('library.detail.versions'),
      links: versions
        .filter((version) => version.id !== id)
        .map((version) => ({ key: version.id, text: versionName(version), run: () => actions.open(version.id) })),
      empty: null,
    },
    {
      name: message('library.copies'),
      links: twins.map((twin) => ({ key: twin.id, text: twinName(twin), run: () => actions.open(twin.id) })),
      empty: null,
    },
    {
      name: message('library.detail.briefs'),
      links: citedIn.map((brief) => ({
        key: brief.id,
        text: brief.title.trim() === '' ? message('briefs.untitled') : brief.title,
        run: () => actions.openBrief(brief.id),
      })),
      empty: null,
    },
  ]
  return groups
    .filter(({ links, empty }) => links.length > 0 || empty !== null)
    .map(({ name, links, empty }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd className="library-links">
          {links.map(({ key, text, run }) => (
            <Link key={key} as="button" onClick={run}>
              <bdi>{text}</bdi>
            </Link>
          ))}
          {links.length === 0 && empty !== null && (
            <Link as="button" onClick={empty.run}>
              {empty.text}
            </Link>
          )}
        </dd>
      </div>
    ))
}
