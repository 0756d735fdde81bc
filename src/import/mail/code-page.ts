import { decodeWindows1252 } from '../detect/index.ts'

/** The WHATWG name of a Windows code page; `null` for one that it has no name for. */
export function codePageEncoding(codePage: number): string | null {
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`
  if (codePage > 28_590 && codePage <= 28_606 && codePage !== 28_602)
    return codePage === 28_591 ? 'windows-1252' : `iso-8859-${codePage - 28_590}`
  return names.get(codePage) ?? null
}

const names: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10_000, 'macintosh'],
  [20_127, 'windows-1252'],
  [20_866, 'koi8-r'],
  [20_932, 'euc-jp'],
  [21_866, 'koi8-u'],
  [38_598, 'iso-8859-8-i'],
  [50_220, 'iso-2022-jp'],
  [50_221, 'iso-2022-jp'],
  [50_222, 'iso-2022-jp'],
  [51_932, 'euc-jp'],
  [51_949, 'euc-kr'],
  [52_936, 'gb18030'],
  [54_936, 'gb18030'],
  [65_001, 'utf-8'],
])

/** Decodes by the name that rtf-stream-parser gives a code page: `cp1252`. What nobody knows is read as windows-1252. */
export function decodeCodePage(bytes: Uint8Array, name: string): string {
  const encoding = codePageEncoding(Number(/\d+/.exec(name)?.[0] ?? 1252)) ?? 'windows-1252'
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
}

/** The code page of the Windows on which a message of that locale ([MS-LCID]) was written; `null` where it is the Western one, or has none. */
export function codePageOfLocale(locale: number): number | null {
  return traditionalChinese.has(locale) ? 950 : (byLanguage.get(locale & 0x3ff) ?? null)
}

/** Taiwan, Hong Kong, Macao. */
const traditionalChinese: ReadonlySet<number> = new Set([0x0404, 0x0c04, 0x1404])

const byLanguage: ReadonlyMap<number, number> = new Map([
  ...[0x05, 0x0e, 0x15, 0x18, 0x1a, 0x1b, 0x1c, 0x24].map((language): [number, number] => [language, 1250]),
  ...[0x02, 0x19, 0x22, 0x23, 0x2f].map((language): [number, number] => [language, 1251]),
  ...[0x25, 0x26, 0x27].map((language): [number, number] => [language, 1257]),
  [0x08, 1253],
  [0x1f, 1254],
  [0x0d, 1255],
  [0x01, 1256],
  [0x29, 1256],
  [0x2a, 1258],
  [0x1e, 874],
  [0x11, 932],
  [0x04, 936],
  [0x12, 949],
])
