import { Dropdown, Option, OptionGroup, ToolbarDivider } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { type AddedStyle, type CitationStyleChoice, citationStyles } from '#core/brief'
import { message } from '#messages'

interface CitationStyleBoxProps {
  /** The open brief’s style; `null` when none is open. */
  readonly text: { readonly citationStyle: CitationStyleChoice } | null
  readonly addedStyles: readonly AddedStyle[]
  readonly onCitationStyle: (style: CitationStyleChoice) => void
}

/** The styles that notes can be written in: those shipped, those added, and the brief’s own where it came with one that was not. */
export function CitationStyleBox({ text, addedStyles, onCitationStyle }: CitationStyleBoxProps): ReactNode {
  const current = text?.citationStyle ?? citationStyles[0]
  const isListed = typeof current === 'string' || addedStyles.some(({ csl }) => csl === current.csl)
  const added = isListed ? addedStyles : [...addedStyles, current]
  const value = typeof current === 'string' ? current : `added-${added.findIndex(({ csl }) => csl === current.csl)}`
  const choose = (chosen: string | undefined) => {
    const style = citationStyles.find((name) => name === chosen) ?? added.find((_, index) => chosen === `added-${index}`)
    if (style !== undefined) onCitationStyle(style)
  }
  return (
    <>
      <Dropdown
        className="ribbon-citation-style"
        aria-label={message('ribbon.citationStyle')}
        disabled={text === null}
        value={typeof current === 'string' ? message(`citationStyle.${current}`) : current.title}
        selectedOptions={[value]}
        onOptionSelect={(_, { optionValue }) => choose(optionValue)}
      >
        <OptionGroup label={message('citationStyles.shipped')}>
          {citationStyles.map((name) => (
            <Option key={name} value={name}>
              {message(`citationStyle.${name}`)}
            </Option>
          ))}
        </OptionGroup>
        {added.length > 0 && (
          <OptionGroup label={message('citationStyles.added')}>
            {added.map(({ title, csl }) => (
              <Option key={csl} value={`added-${added.findIndex((one) => one.csl === csl)}`} text={title}>
                {title}
              </Option>
            ))}
          </OptionGroup>
        )}
      </Dropdown>
      <ToolbarDivider />
    </>
  )
}
