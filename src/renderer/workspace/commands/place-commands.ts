import type { MessageId } from '#messages'
import type { Command } from '#ui/commands'
import { commandIf, commandOf } from './command-of.ts'
import type { ReaderActions, WindowActions } from './window-actions.ts'

/** Going about the window. */
export function placeCommands({ goTo, palette }: WindowActions): readonly Command[] {
  const go = (pane: Parameters<typeof goTo>[0], name: MessageId, key: string) =>
    commandOf({
      id: `go-${pane}`,
      name,
      shortcut: `Ctrl+${key}`,
      isEverywhere: true,
      place: { tab: 'view', group: 'panes', look: 'menu' },
      run: () => goTo(pane),
    })
  return [
    commandOf({
      id: 'palette',
      name: 'command.palette',
      shortcut: 'Ctrl+K',
      isEverywhere: true,
      place: { tab: 'view', group: 'palette', look: 'menu' },
      run: palette,
    }),
    go('library', 'command.goLibrary', '1'),
    go('reader', 'command.goReader', '2'),
    go('brief', 'command.goBrief', '3'),
    go('picks', 'command.picks', '4'),
  ]
}

/** Reading: the keys of all but the steps from article to article count only in the reader, which takes them itself. */
export function readerCommands(reader: ReaderActions | null): readonly Command[] {
  const place = { tab: 'view', group: 'reader', look: 'menu' } as const
  const one = (id: string, name: MessageId, shortcut: string | null, run: (() => void) | null | undefined) =>
    commandIf(run, { id, name, shortcut, place })
  return [
    one('reader-find', 'command.find', 'Ctrl+F', reader?.find),
    { ...one('next-article', 'command.nextArticle', 'Alt+PageDown', reader?.next), isEverywhere: true },
    { ...one('previous-article', 'command.previousArticle', 'Alt+PageUp', reader?.previous), isEverywhere: true },
    one('reader-details', 'command.details', null, reader?.details),
    one('reader-original', 'command.original', null, reader?.original),
    one('reader-larger', 'command.larger', 'Ctrl++', reader?.larger),
    one('reader-smaller', 'command.smaller', 'Ctrl+-', reader?.smaller),
    one('reader-normal-size', 'command.normalSize', 'Ctrl+0', reader?.normalSize),
  ]
}

/** What can be done about versions of articles. */
export function versionCommands({ reviewVersions, showVersions, correctText }: WindowActions): readonly Command[] {
  const place = { tab: 'review', group: 'versions', look: 'menu' } as const
  return [
    commandIf(reviewVersions, { id: 'review-versions', name: 'command.reviewVersions', place }),
    commandIf(showVersions, { id: 'versions', name: 'command.versions', place }),
    commandIf(correctText, { id: 'correct-text', name: 'command.correctText', place }),
  ]
}
