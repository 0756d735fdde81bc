import { Text } from '@fluentui/react-components'
import type { ReferenceFilled } from '#ipc/store-api'
import { message } from '#messages'

interface ReferenceDetailsProps {
  readonly file: string
  readonly references: readonly ReferenceFilled[]
}

const shownOpen = 5
const results = ['filled', 'nothing-missing', 'no-article', 'ambiguous'] as const satisfies readonly ReferenceFilled['result'][]

/** A file of references: how many filled something in, and those whose article was not found, by title. */
export function ReferenceDetails({ file, references }: ReferenceDetailsProps) {
  const counts = results.map((result) => ({ result, count: references.filter((reference) => reference.result === result).length }))
  const open = references.filter(({ result }) => result === 'no-article' || result === 'ambiguous')
  return (
    <div className="import-content">
      <Text weight="semibold" className="import-title" dir="auto">
        {file}
      </Text>
      <div className="import-facts">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ result, count }) => (
            <span key={result}>{message(`import.references.${result}`, { count })}</span>
          ))}
      </div>
      {open.length > 0 && (
        <ul className="import-gaps">
          {open.slice(0, shownOpen).map(({ title }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- references have no identity but their place
            <li key={index}>
              <bdi>{title ?? message('import.references.untitled')}</bdi>
            </li>
          ))}
          {open.length > shownOpen && <li>{message('import.references.more', { count: open.length - shownOpen })}</li>}
        </ul>
      )}
    </div>
  )
}
