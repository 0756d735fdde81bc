import type { IParagraphStyleOptions } from 'docx'
import type { Design } from './design.ts'
import { colours } from './measures.ts'
import { fontOf } from './style-pieces.ts'

/** Header and footer: something at the start of the line, something at its end. */
export function edgeStyles({ fonts, sizes }: Design): readonly IParagraphStyleOptions[] {
  return ['Header', 'Footer'].map((id) => ({
    id,
    name: id.toLowerCase(),
    basedOn: 'Normal',
    run: { font: fontOf(fonts.label), size: sizes.edge, color: colours.quiet },
    paragraph: { spacing: { after: 0 } },
  }))
}
