import { decodeWindows1252 } from '../detect/index.ts'

/** Reads bytes in a Windows, DOS or Macintosh code page by its number, as `\ansicpg` and `\cpg` give it; an unknown one is read as 1252. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  const dos = dosPages.get(codePage)
  if (dos !== undefined) return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (dos[byte - 0x80] ?? ''))).join('')
  const decoder = decoderOf(codePage)
  return decoder === null ? decodeWindows1252(bytes) : decoder.decode(bytes)
}

/** WHATWG name of a code page. */
export function encodingOf(codePage: number): string {
  return dosPages.has(codePage) ? `cp${codePage}` : (decoderOf(codePage)?.encoding ?? 'windows-1252')
}

/** The code page that a font’s `\fcharset` stands for (RTF 1.9.1, “Font table”); `null` is that of the whole file. 2 is a font of symbols. */
export function codePageOfCharset(charset: number): number | null {
  return charsets.get(charset) ?? null
}

const charsets: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10000],
  [78, 932],
  [79, 949],
  [80, 936],
  [81, 950],
  [83, 10006],
  [84, 10081],
  [89, 10007],
  [128, 932],
  [129, 949],
  [130, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [254, 437],
  [255, 850],
])

/** WHATWG labels of the code pages that are not `windows-…`. */
const labels: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [10007, 'x-mac-cyrillic'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
  [20866, 'koi8-r'],
  [21866, 'koi8-u'],
  [28592, 'iso-8859-2'],
  [51932, 'euc-jp'],
])

type Decoder = InstanceType<typeof TextDecoder>

const decoders = new Map<number, Decoder | null>()

/** `null` for 1252, which some Node versions read wrongly, and for a page that nobody knows. */
function decoderOf(codePage: number): Decoder | null {
  const known = decoders.get(codePage)
  if (known !== undefined) return known
  const label = labels.get(codePage) ?? (codePage >= 1250 && codePage <= 1258 && codePage !== 1252 ? `windows-${codePage}` : null)
  const decoder = label === null ? null : new TextDecoder(label)
  decoders.set(codePage, decoder)
  return decoder
}

/** The upper halves of the two DOS pages that browsers do not know; `\pc` and `\pca` ask for them. */
const dosPages: ReadonlyMap<number, string> = new Map([
  [
    437,
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0',
  ],
  [
    850,
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0',
  ],
])
