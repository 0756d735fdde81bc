import compactLtr from '../../../../resources/word-shells/compact-ltr.json?raw'
import compactRtl from '../../../../resources/word-shells/compact-rtl.json?raw'
import paperLtr from '../../../../resources/word-shells/paper-ltr.json?raw'
import paperRtl from '../../../../resources/word-shells/paper-rtl.json?raw'

/** A look, and the direction that its styles are written for. */
export type ShellName = 'paper-ltr' | 'paper-rtl' | 'compact-ltr' | 'compact-rtl'

/** What `makeShell` made: parts of a package by name, with blanks. As text, because an export needs one of them. */
export const keptShells: Readonly<Record<ShellName, string>> = {
  'paper-ltr': paperLtr,
  'paper-rtl': paperRtl,
  'compact-ltr': compactLtr,
  'compact-rtl': compactRtl,
}
