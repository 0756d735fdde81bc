import { useEffect, useRef } from 'react'
import type { GroupImperativeHandle } from 'react-resizable-panels'
import type { Session } from '#ipc/api'

type Layout = Session['layout']

/** How wide a pane may become, in CSS pixels: the smallest that the panes themselves allow. */
export const narrowest = { library: 200, reader: 280, brief: 360 } as const

/** Of the brief, where its text and its pages stand side by side with ease; and from where on they do at all, as pages.css has it. */
const easy = 900
const enough = 720

/** The layout in which text and pages have room side by side: the library gives of its width first, then the reader. `null` where they have it, or cannot have it. Shares are of a hundred, `width` is that of all panes. */
export function withRoomForPages({ library, reader, brief }: Layout, width: number): Layout | null {
  const pixels = (share: number) => (share * width) / 100
  if (width <= 0 || pixels(brief) >= enough) return null
  const wanted = easy - pixels(brief)
  const fromLibrary = Math.min(wanted, Math.max(0, pixels(library) - narrowest.library))
  const fromReader = Math.min(wanted - fromLibrary, Math.max(0, pixels(reader) - narrowest.reader))
  if (pixels(brief) + fromLibrary + fromReader < enough) return null
  const share = (given: number) => (given * 100) / width
  return {
    library: library - share(fromLibrary),
    reader: reader - share(fromReader),
    brief: brief + share(fromLibrary + fromReader),
  }
}

/** Makes room for the pages while they are shown, and gives it back as it was unless the user has drawn the panes otherwise meanwhile. What it did is no layout to keep: `isOurs` says so. */
export function useRoomForPages(isShown: boolean, element: { readonly current: HTMLElement | null }) {
  const group = useRef<GroupImperativeHandle | null>(null)
  const made = useRef<{ readonly before: Layout; readonly after: Layout } | null>(null)
  useEffect(() => {
    const panes = group.current
    if (!isShown || panes === null) return undefined
    const before = asLayout(panes.getLayout())
    const after = before === null ? null : withRoomForPages(before, element.current?.clientWidth ?? 0)
    if (before === null || after === null) return undefined
    // Before it is done: the panes say at once that they changed.
    made.current = { before, after }
    panes.setLayout({ ...after })
    return () => {
      const now = asLayout(panes.getLayout())
      if (now !== null && made.current !== null && isSame(now, made.current.after)) panes.setLayout({ ...made.current.before })
      made.current = null
    }
  }, [isShown, element])
  return {
    group,
    isOurs: (layout: Layout) => made.current !== null && isSame(layout, made.current.after),
  }
}

function asLayout({ library, reader, brief }: Readonly<Record<string, number>>): Layout | null {
  return library === undefined || reader === undefined || brief === undefined ? null : { library, reader, brief }
}

/** To a tenth of a hundredth: shares are rounded on their way. */
function isSame(one: Layout, other: Layout): boolean {
  return (['library', 'reader', 'brief'] as const).every((pane) => Math.abs(one[pane] - other[pane]) < 0.1)
}
