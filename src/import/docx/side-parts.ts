import type { Receipt } from '#core/article'
import { dropped } from '../dropped.ts'
import { type OfficePackage, partsOfType, scanPart } from './package.ts'
import { StoryReader } from './story.ts'
import type { DocxStyles } from './styles.ts'

/** Names what a document holds beside its text: headers and footers, comments, the words in charts and diagrams. A part that cannot be read is passed over, since nothing of it is used. */
export function sideParts(file: OfficePackage, styles: DocxStyles): Receipt['dropped'] {
  const parts = (type: string): readonly string[] => partsOfType(file, type).map((part) => storyText(file, part, styles))
  const drawn = [...partsOfType(file, 'diagramData'), ...partsOfType(file, 'chart')].map((part) => drawnText(file, part))
  return [
    ...[...parts('header'), ...parts('footer')].map((text) => dropped('document', 'receipt.dropped.headers-footers', text)),
    ...parts('comments').map((text) => dropped('document', 'receipt.dropped.margin-comments', text)),
    ...drawn.map((text) => dropped('document', 'receipt.dropped.drawings', text)),
  ].filter(({ words }) => words > 0)
}

function storyText(file: OfficePackage, part: string, styles: DocxStyles): string {
  const reader = new StoryReader(styles)
  const problem = scanPart(file, part, reader)
  return problem === null
    ? reader
        .finish()
        .blocks.map(({ text }) => text)
        .join(' ')
    : ''
}

function drawnText(file: OfficePackage, part: string): string {
  const texts: string[] = []
  let inText = false
  const problem = scanPart(file, part, {
    open: (name) => {
      inText = name === 'a:t' || name === 'c:v'
    },
    close: () => {
      inText = false
    },
    text: (characters) => {
      if (inText) texts.push(characters)
    },
  })
  return problem === null ? texts.join(' ') : ''
}
