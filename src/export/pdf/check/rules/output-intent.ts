import { PDFStream } from 'pdf-lib'
import { dictionariesAt, nameAt, numberAt, valueAt } from '../../pdf-objects.ts'
import { unpacked } from '../../file/unpacked.ts'
import type { Rule } from '../rule.ts'

const componentsOf: Readonly<Record<string, number>> = { GRAY: 1, 'RGB ': 3, CMYK: 4 }

/** The file says what its colours are meant for, by a profile of a screen or printer that it has in it; colours of a device are those of that profile. */
export const outputIntent: Rule = {
  clause: 'ISO 19005-2, 6.2.3, 6.2.4.3',
  *broken({ catalog, pages }) {
    const intents = dictionariesAt(catalog, 'OutputIntents').filter((intent) => nameAt(intent, 'S') === 'GTS_PDFA1')
    if (intents.length !== 1) yield { where: 'catalogue', detail: `${intents.length === 0 ? 'no' : intents.length} output intent of PDF/A` }
    const [intent] = intents
    const profile = intent === undefined ? null : valueAt(intent, 'DestOutputProfile')
    const space = profile instanceof PDFStream ? spaceOf(profile) : null
    if (intent !== undefined && space === null) yield { where: 'output intent', detail: 'no profile of a screen or printer' }
    for (const { number, content } of pages)
      for (const colour of content.deviceColours)
        if (colour !== 'DeviceGray' ? space !== { DeviceRGB: 'RGB ', DeviceCMYK: 'CMYK' }[colour] : space === null)
          yield { where: `page ${number}`, detail: `${colour}, of which the output intent says nothing` }
  },
}

/** A profile’s colour space (ICC.1:2004-10, 7.2); `null` where it is none that an output intent may have. */
function spaceOf(profile: PDFStream): string | null {
  const bytes = Buffer.from(unpacked(profile))
  if (bytes.length < 132 || bytes.toString('latin1', 36, 40) !== 'acsp' || bytes.readUInt32BE(0) !== bytes.length) return null
  const [kind, space] = [bytes.toString('latin1', 12, 16), bytes.toString('latin1', 16, 20)]
  const isFit = ['mntr', 'prtr'].includes(kind) && bytes.readUInt8(8) < 5 && componentsOf[space] === numberAt(profile.dict, 'N')
  return isFit ? space : null
}
