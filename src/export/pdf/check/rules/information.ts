import { keysOf, textAt } from '../../pdf-objects.ts'
import { propertyOf } from '../reading/metadata.ts'
import type { Rule } from '../rule.ts'

const dublinCore = 'http://purl.org/dc/elements/1.1/'
const xmp = 'http://ns.adobe.com/xap/1.0/'
const adobe = 'http://ns.adobe.com/pdf/1.3/'

/** By the key of the document information dictionary: the same in XMP (ISO 19005-1, 6.7.3; ISO 19005-2, annex B). */
const sameAs = {
  Title: [dublinCore, 'title'],
  Author: [dublinCore, 'creator'],
  Subject: [dublinCore, 'description'],
  Keywords: [adobe, 'Keywords'],
  Creator: [xmp, 'CreatorTool'],
  Producer: [adobe, 'Producer'],
} as const

/** What the old place for metadata says, the new one says too. */
export const information: Rule = {
  clause: 'ISO 19005-2, 6.6.2; ISO 32000-1, 14.3.3',
  *broken({ information, metadata }) {
    const keys = keysOf(information)
    for (const [key, [namespace, name]] of Object.entries(sameAs)) {
      const said = keys.includes(key) ? textAt(information, key) : null
      const again = propertyOf(metadata, namespace, name)?.value ?? null
      if (said !== null && said.trim() !== again)
        yield { where: 'document information', detail: `${key} is “${said}”, in the metadata ${again === null ? 'nothing' : `“${again}”`}` }
    }
  },
}
