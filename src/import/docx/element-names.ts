/** Elements whose text is the document’s. */
export const texts: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'm:t'])

/** Elements that say how something looks, and what of. */
export const propertiesOf: ReadonlyMap<string, 'paragraph' | 'run' | 'control' | 'other'> = new Map([
  ['w:pPr', 'paragraph'],
  ['w:rPr', 'run'],
  ['w:sdtPr', 'control'],
  ['w:tblPr', 'other'],
  ['w:tblPrEx', 'other'],
  ['w:trPr', 'other'],
  ['w:tcPr', 'other'],
  ['w:sectPr', 'other'],
])

/** Field codes, how a word is read aloud, embedded programs. */
export const passedOver: ReadonlySet<string> = new Set([
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'w:sdtEndPr',
  'w:fldData',
  'w:tabs',
  'm:rPr',
  'w:control',
])

/** What marks a paragraph’s end, or a row, as changed. */
export const changes: ReadonlySet<string> = new Set(['w:ins', 'w:del'])
export const deletions: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom'])
