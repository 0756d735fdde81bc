import type { GroupBin } from './control-words.ts'

/** What holds inside a group until it ends (RTF 1.9.1, “Groups”): every group begins as a copy of the one around it. */
export interface Group {
  /** Where text goes. */
  destination: 'text' | 'skip' | 'fonts' | 'styles' | 'info' | 'created' | GroupBin
  /** Where it would go but for the group that has it twice, for old and new readers (`\upr`). */
  resume: Group['destination']
  /** `\*` came last: the next word is passed over with its group by a reader that does not know it. */
  starred: boolean
  /** What ends with this group. */
  ends: 'note' | 'box' | null
  /** Characters that stand for those who cannot read a `\u`. */
  fallback: number
  font: number | null
  /** The font that `\plain` goes back to. */
  defaultFont: number | null
  hidden: boolean
  deleted: boolean
  style: number
  /** `\outlinelevel`: 0–8 are headings. */
  outline: number | null
  listed: boolean
  /** How deep in tables the paragraph is; 0 is outside. */
  nesting: number
}

export const outermost: Group = {
  destination: 'text',
  resume: 'text',
  starred: false,
  ends: null,
  fallback: 1,
  font: null,
  defaultFont: null,
  hidden: false,
  deleted: false,
  style: 0,
  outline: null,
  listed: false,
  nesting: 0,
}

/** Control words that change nothing but the group that they stand in, each with what it does. */
export const groupWords: ReadonlyMap<string, (group: Group, value: number | null) => void> = new Map([
  [
    'deff',
    (group: Group, value: number | null) => {
      group.defaultFont = value
      group.font ??= value
    },
  ],
  [
    'f',
    (group, value) => {
      group.font = value
    },
  ],
  [
    'plain',
    (group) => {
      group.font = group.defaultFont
      group.hidden = false
      group.deleted = false
    },
  ],
  [
    'v',
    (group, value) => {
      group.hidden = value !== 0
    },
  ],
  [
    'deleted',
    (group, value) => {
      group.deleted = value !== 0
    },
  ],
  [
    'pard',
    (group) => {
      group.style = 0
      group.outline = null
      group.listed = false
      group.nesting = 0
    },
  ],
  [
    'intbl',
    (group) => {
      group.nesting = Math.max(1, group.nesting)
    },
  ],
  [
    'itap',
    (group, value) => {
      group.nesting = Math.max(0, value ?? 1)
    },
  ],
  [
    's',
    (group, value) => {
      group.style = value ?? 0
    },
  ],
  [
    'outlinelevel',
    (group, value) => {
      group.outline = value
    },
  ],
  [
    'ls',
    (group, value) => {
      group.listed = value !== null && value !== 0
    },
  ],
])
