import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'
import { indentOfList } from './measures.ts'

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
const bullets = ['•', '–', '◦'] as const
const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const

/** Word counts nine levels; a list deeper than that stays on the ninth. */
export const deepestLevel = 8

/** The two kinds of list: “•” and “1.”, changing with every level and coming round again after the third. */
export const lists: INumberingOptions['config'] = [
  {
    reference: 'bullets',
    levels: levels.map((level) => ({
      level,
      format: LevelFormat.BULLET,
      text: bullets[level % 3] ?? '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: indentOfList(level), hanging: 320 } }, run: { font: 'Calibri' } },
    })),
  },
  {
    reference: 'numbers',
    levels: levels.map((level) => ({
      level,
      format: formats[level % 3] ?? LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: indentOfList(level), hanging: 320 } } },
    })),
  },
]
