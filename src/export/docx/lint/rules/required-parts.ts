import type { MakeRule } from '../rule.ts'

const required = [
  '_rels/.rels',
  'word/document.xml',
  'word/_rels/document.xml.rels',
  'word/styles.xml',
  'word/settings.xml',
  'docProps/core.xml',
] as const

/** What a brief’s document always has, its declared encoding, and nothing that runs or hides in it. */
export const requiredParts: MakeRule = (report) => ({
  end: ({ parts, texts }) => {
    for (const name of required) if (!parts.has(name)) report(name, 'missing')
    for (const name of parts) if (/vbaproject|vbadata|activex|\.(?:exe|js|vbs)$/iu.test(name)) report(name, 'holds a program')
    for (const [name, xml] of texts) {
      const encoding = /^\s*<\?xml[^>]*encoding="([^"]*)"/u.exec(xml.slice(0, 100))?.[1]
      if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') report(name, `says it is ${encoding}, and is UTF-8`)
    }
  },
})
