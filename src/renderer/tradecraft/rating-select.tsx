import { Select } from '@fluentui/react-components'
import { reliabilities } from '#core/brief'
import { message } from '#messages'
import type { OnRate, RatedOutlet } from './evidence-row.ts'

/** The letter of one outlet, which holds for the whole brief. */
export function RatingSelect({ rated: { outlet, reliability }, onRate }: { readonly rated: RatedOutlet; readonly onRate: OnRate }) {
  return (
    <Select
      size="small"
      className="rating-select"
      aria-label={message('rating.of', { outlet })}
      value={reliability ?? ''}
      onChange={(_, { value }) => onRate(outlet, reliabilities.find((letter) => letter === value) ?? null)}
    >
      <option value="">{message('rating.none')}</option>
      {reliabilities.map((letter) => (
        <option key={letter} value={letter}>
          {message(`entry.reliability.${letter}`)}
        </option>
      ))}
    </Select>
  )
}
