import { Button, Link } from '@fluentui/react-components'
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb'
import * as v from 'valibot'
import { type Article, type MetadataField, metadataSchema, missingMetadata } from '#core/article'
import type { MetadataPatch } from '#ipc/library-types'
import { message, messageFor } from '#messages'
import { readableDate } from '#ui/dates'

interface MissingDetailsProps {
  readonly article: Article
  readonly onEdit: (field: MetadataField) => void
  readonly onMetadata: (patch: MetadataPatch) => void
}

const mostHints = 3

/** What a citation needs and the source does not state: asked for, with what the source hints at. A hint is taken by one press, and never by itself. */
export function MissingDetails({ article, onEdit, onMetadata }: MissingDetailsProps) {
  const missing = missingMetadata(article.metadata)
  if (missing.length === 0) return null
  return (
    <ul className="article-missing" aria-label={message('reader.missing')}>
      {missing.map((field) => (
        <li key={field}>
          <Link className="article-missing-field" onClick={() => onEdit(field)}>
            {message(`reader.missing.${field}`)}
          </Link>
          {hintsFor(article, field).map(({ value, from }) => (
            <Button
              key={`${value} ${from}`}
              className="article-hint"
              size="small"
              shape="circular"
              icon={<Lightbulb16Regular />}
              aria-label={message('import.useSuggestion', { value: shown(field, value), field, from: messageFor(from) })}
              onClick={() => onMetadata({ [field]: value })}
            >
              <span dir="auto">{shown(field, value)}</span>
              <span className="article-hint-from">{messageFor(from)}</span>
            </Button>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** The hints that the field would take. */
function hintsFor({ receipt }: Article, field: ReturnType<typeof missingMetadata>[number]) {
  return receipt.suggestions
    .filter((suggestion) => suggestion.field === field && v.is(metadataSchema.entries[field], suggestion.value))
    .slice(0, mostHints)
}

function shown(field: string, value: string): string {
  return field === 'published' ? readableDate(value) : value
}
