import { Checkbox, SearchBox, Text } from '@fluentui/react-components'
import { useState } from 'react'
import type { Facet } from '#ipc/library-types'
import { message } from '#messages'

interface FacetListProps {
  readonly name: string
  readonly facets: readonly Facet[]
  readonly chosen: readonly string[]
  /** How a value reads, where that is not the value itself. */
  readonly nameOf: (value: string) => string
  readonly onToggle: (value: string) => void
}

const fewEnough = 8
const mostDrawn = 100

/** Values to choose several from, with how many articles have each; many of them are searched. */
export function FacetList({ name, facets, chosen, nameOf, onToggle }: FacetListProps) {
  const [text, setText] = useState('')
  const wanted = text.trim().toLocaleLowerCase()
  const gone = chosen.filter((value) => facets.every((facet) => facet.value !== value)).map((value) => ({ value, articles: 0 }))
  const found = [...gone, ...facets].filter(({ value }) => nameOf(value).toLocaleLowerCase().includes(wanted))
  return (
    <>
      {facets.length > fewEnough && (
        <SearchBox
          size="small"
          aria-label={message('library.searchValues', { name })}
          placeholder={message('library.searchValues', { name })}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      )}
      <div className="library-facets" role="group" aria-label={name}>
        {found.slice(0, mostDrawn).map(({ value, articles }) => (
          <div key={value} className="library-facet">
            <Checkbox checked={chosen.includes(value)} label={<bdi>{nameOf(value)}</bdi>} onChange={() => onToggle(value)} />
            <span className="library-facet-count">{articles}</span>
          </div>
        ))}
        {found.length === 0 && <Text size={200}>{message('library.noValue')}</Text>}
        {found.length > mostDrawn && <Text size={200}>{message('library.moreValues', { count: found.length - mostDrawn })}</Text>}
      </div>
    </>
  )
}
