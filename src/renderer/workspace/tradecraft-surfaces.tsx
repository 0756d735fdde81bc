import * as v from 'valibot'
import { plainWords } from '#core/brief'
import { pickIdSchema } from '#core/picks'
import { EvidenceCard, LinkDialog, SaidCard, SourceRatings } from '../tradecraft/index.ts'
import { focusPage } from './focus-page.ts'
import { withoutOutlet } from './listed-evidence.ts'
import type { useTradecraft } from './use-tradecraft.ts'
import type { useWriting } from './use-writing.ts'

interface TradecraftSurfacesProps {
  readonly tradecraft: ReturnType<typeof useTradecraft>
  readonly writing: ReturnType<typeof useWriting>
}

/** The card or question that is open about an entry, if any. */
export function TradecraftSurfaces({ tradecraft, writing }: TradecraftSurfacesProps) {
  const { surface, close, entries, choices, link } = tradecraft
  if (surface === null) return null
  const done = (claim: string, pick: string, stance: 'supporting' | 'contrary') => {
    close()
    link(claim, v.parse(pickIdSchema, pick), stance)
  }
  switch (surface.kind) {
    case 'entry':
      return <EntryCard id={surface.id} tradecraft={tradecraft} writing={writing} />
    case 'link': {
      const claim = entries.claims.get(surface.claim)?.claim
      return (
        <LinkDialog
          from="claim"
          words={claim === undefined ? '' : plainWords(claim.statement).trim()}
          choices={choices}
          onLink={(pick, stance) => done(surface.claim, pick, stance)}
          onClose={close}
        />
      )
    }
    case 'link-pick':
      return (
        <LinkDialog
          from="pick"
          words={entries.picks.get(surface.pick)?.words ?? ''}
          choices={choices}
          onLink={(claim, stance) => done(claim, surface.pick, stance)}
          onClose={close}
        />
      )
    case 'ratings':
      return (
        <SourceRatings
          outlets={tradecraft.outlets}
          unknown={withoutOutlet(writing.cited, writing.sources)}
          onRate={tradecraft.rate}
          onClose={close}
        />
      )
  }
}

/** At the entry’s own line, or at the entry where that is not shown. */
function EntryCard({ id, tradecraft, writing }: TradecraftSurfacesProps & { readonly id: string }) {
  const { entries, rows, outletsOfOpen, evidence, close } = tradecraft
  const entry = writing.editor?.view.dom.querySelector<HTMLElement>(`.entry[data-id="${CSS.escape(id)}"]`) ?? null
  const at = entry?.querySelector<HTMLElement>('.entry-facts:not([hidden])') ?? entry
  const claim = entries.claims.get(id)
  const actor = entries.actors.get(id)
  const leave = () => {
    close()
    focusPage(writing.editor, { scrolls: false })
  }
  if (at === null) return null
  if (claim !== undefined) {
    return <EvidenceCard at={at} rows={rows} lost={claim.lost} outlets={outletsOfOpen} actions={evidence} onClose={leave} />
  }
  if (actor === undefined) return null
  return (
    <SaidCard
      at={at}
      claims={actor.claims.map((one) => ({ place: one.id, words: plainWords(one.statement).trim() }))}
      quotations={actor.quotations}
      onShow={(place) => {
        close()
        writing.goTo(place)
      }}
      onClose={leave}
    />
  )
}
