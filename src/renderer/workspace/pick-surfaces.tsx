import type { PickId } from '#core/picks'
import { PickCard, PickMenu, UnpickDialog } from '../picks/index.ts'
import { giveBackFocus } from './give-back-focus.ts'
import type { usePicking } from './use-picking.ts'

interface PickSurfacesProps {
  readonly picking: ReturnType<typeof usePicking>
  readonly showInBrief: (place: string) => void
  readonly onLink: (pick: PickId) => void
}

/** The card, menu or question that is open for a pick, if any. */
export function PickSurfaces({ picking, showInBrief, onLink }: PickSurfacesProps) {
  const { surface } = picking
  const listed = picking.listed.find(({ pick }) => pick.id === surface?.pick)
  if (surface === null || listed === undefined) return null
  const { pick } = listed
  const close = () => {
    picking.close()
    giveBackFocus(surface.at)
  }
  switch (surface.kind) {
    case 'card':
      return (
        <PickCard
          key={pick.id}
          listed={listed}
          at={surface.at}
          onAnnotate={(annotation) => picking.annotate(pick, annotation)}
          onShow={showInBrief}
          onSend={(destination) => picking.send(pick, destination)}
          onUnpick={() => picking.startUnpicking(listed, surface.at)}
          onClose={close}
        />
      )
    case 'menu':
      return (
        <PickMenu
          listed={listed}
          at={surface.at}
          onShow={showInBrief}
          onShowInArticle={() => picking.act('goTo', { ...listed, uses: [] }, surface.at)}
          onOpen={() => picking.act('open', listed, surface.at)}
          onLink={() => onLink(pick.id)}
          onUnpick={() => picking.startUnpicking(listed, surface.at)}
          onClose={close}
        />
      )
    case 'unpick':
      return (
        <UnpickDialog
          listed={listed}
          onShow={(place) => {
            close()
            showInBrief(place)
          }}
          onRemove={() => {
            close()
            picking.take(pick.id)
          }}
          onClose={close}
        />
      )
  }
}
