import { Link } from '@fluentui/react-components'
import { message } from '#messages'
import { placeName, type PickUse } from '#ui/pick-use'
import { SectionMark } from '#ui/section-mark'

interface PickPlacesProps {
  readonly uses: readonly PickUse[]
  readonly words: string
  readonly onShow: (place: string) => void
}

/** Where the brief quotes a pick: section, note and first words, each a way there. */
export function PickPlaces({ uses, words, onShow }: PickPlacesProps) {
  return (
    <ul className="pick-places" aria-label={message('pick.places')}>
      {uses.map((use) => (
        <li key={use.place}>
          <SectionMark kind={use.section} />
          <Link onClick={() => onShow(use.place)}>
            <bdi>{message('unpick.place', { place: placeName(use), start: firstWords(words) })}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  )
}

const shown = 6

function firstWords(words: string): string {
  const all = words.trim().split(/\s+/u)
  return all.length <= shown ? `“${all.join(' ')}”` : `“${all.slice(0, shown).join(' ')} …”`
}
