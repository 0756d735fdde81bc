import type { Design } from '../shell/design.ts'
import { hangingOfList } from '../shell/list-styles.ts'
import { w } from '../story/wml.ts'
import { declaration } from './add-part.ts'

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
const bullets = ['•', '–', '◦'] as const
const formats = ['decimal', 'lowerLetter', 'lowerRoman'] as const

/** The part of lists: “•” and “1.”, changing with every level and coming round again after the third. 1 and 2 are the lists of Word's own styles, and from 3 on every list of the text is one of its own, counting from 1. */
export function numberingXml(lists: readonly boolean[], design: Design): string {
  return (
    `${declaration}<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    abstract(1, levels.map((at) => level(at, bulletOf(at, design), design)).join('')) +
    abstract(2, levels.map((at) => level(at, numberOf(at), design)).join('')) +
    num(1, 1) +
    num(2, 2) +
    lists.map((isOrdered, index) => num(index + 3, isOrdered ? 2 : 1, isOrdered)).join('') +
    '</w:numbering>'
  )
}

/** What counts at a level, and how that looks. */
interface Counter {
  readonly style: 'ListBullet' | 'ListNumber'
  readonly format: string
  readonly text: string
  readonly run: string
}

function bulletOf(at: number, { fonts }: Design): Counter {
  const run = w('rPr', {}, w('rFonts', { ascii: fonts.label, hAnsi: fonts.label, cs: fonts.label }))
  return { style: 'ListBullet', format: 'bullet', text: bullets[at % 3] ?? '•', run }
}

function numberOf(at: number): Counter {
  return { style: 'ListNumber', format: formats[at % 3] ?? 'decimal', text: `%${at + 1}.`, run: '' }
}

/** Word has styles for the first five levels. */
function level(at: number, { style, format, text, run }: Counter, { indentOfList }: Design): string {
  return w(
    'lvl',
    { ilvl: at },
    w('start', { val: 1 }),
    w('numFmt', { val: format }),
    at > 4 ? '' : w('pStyle', { val: at === 0 ? style : `${style}${at + 1}` }),
    w('lvlText', { val: text }),
    w('lvlJc', { val: 'left' }),
    w('pPr', {}, w('ind', { left: indentOfList(at), hanging: hangingOfList })),
    run,
  )
}

function abstract(id: number, content: string): string {
  return w('abstractNum', { abstractNumId: id }, w('multiLevelType', { val: 'multilevel' }), content)
}

function num(id: number, abstractId: number, restarts = false): string {
  const overrides = restarts ? levels.map((at) => w('lvlOverride', { ilvl: at }, w('startOverride', { val: 1 }))) : []
  return w('num', { numId: id }, w('abstractNumId', { val: abstractId }), ...overrides)
}
