import type { IParagraphStyleOptions } from 'docx'
import type { Design } from './design.ts'

const levels = [0, 1, 2, 3, 4] as const

/** Word's own styles of lists: five levels of each. Their numbers are given in numbering.xml; see `numberingXml`. */
export function listStyles({ air, indentOfList }: Design): readonly IParagraphStyleOptions[] {
  const style = (name: string, level: number): IParagraphStyleOptions => {
    const number = level === 0 ? '' : String(level + 1)
    return {
      id: `${name.replace(' ', '')}${number}`,
      name: number === '' ? name : `${name} ${number}`,
      basedOn: 'ListParagraph',
      ...(level === 0 && { quickFormat: true }),
      paragraph: {
        spacing: { after: Math.round(80 * air) },
        indent: { left: indentOfList(level), ...(name !== 'List Continue' && { hanging: hangingOfList }) },
      },
    }
  }
  return ['List Bullet', 'List Number', 'List Continue'].flatMap((name) => levels.map((level) => style(name, level)))
}

/** How far a bullet or number stands before its text. */
export const hangingOfList = 320
