import type { BlockRole } from './block.ts'

/**
 * What a paragraph style says by its name; `null` for a style that says nothing of this kind. Word writes the names of its own styles in English in every language,
 * other programs and older files in the user’s.
 */
export function styleRole(styleName: string): BlockRole | null {
  const name = styleName
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()
  if (name.length > 60) return null
  const heading = headingName.exec(name)?.[1]
  if (heading !== undefined) return { kind: 'heading', level: Number(heading) }
  for (const [kind, pattern] of names) if (pattern.test(name)) return { kind, level: null }
  return null
}

const headingName =
  /^(?:heading|überschrift|titre|título|titulo|titolo|titol|kop|koptekst|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor|naslov|titlu|başlık|заголовок|επικεφαλίδα|encabezado|encabezamiento|intestazione|标题|標題|見出し|제목|כותרת|عنوان) ?([1-9])$/

const names: readonly (readonly [BlockRole['kind'], RegExp])[] = [
  [
    'title',
    /^(?:title|titel|titre|título|titulo|titolo|tytuł|název|názov|cím|tittel|titlu|konu başlığı|название|τίτλος|标题|標題|表題|제목)$/,
  ],
  [
    'heading',
    /^(?:heading|subtitle|untertitel|sous titre|subtítulo|subtitulo|sottotitolo|ondertitel|subtitel|podtytuł|podnadpis|underrubrik|undertittel|undertitel|alaotsikko|alcím|subtitlu|altyazı|подзаголовок|υπότιτλος|副标题|副標題|副題|부제)$/,
  ],
  [
    'contents',
    /^(?:toc|tm|tdc|contents|inhaltsverzeichnis|verzeichnis|índice|sommario|inhopg|table of contents) ?(?:heading|[1-9])?$|^(?:table of figures|contents heading|toc heading)$/,
  ],
  [
    'caption',
    /^(?:(?:image |table |figure )?caption|beschriftung|légende|descripción|epígrafe|leyenda|didascalia|legenda|bijschrift|bildtext|billedtekst|название объекта|题注|標號|図表番号)$/,
  ],
  [
    'quote',
    /^(?:(?:intense |intensives? |block )?(?:quote|quotations?|zitat|citat|citaat)|block ?(?:text|quote)|citation(?: intense)?|cita(?: destacada| intensa)?|citazione(?: intensa)?|citação(?: intensa)?|cytat(?: intensywny)?|цитата(?: 2)?|выделенная цитата|intensief citaat|引用文?|明显引用)$/,
  ],
  ['list', /^list (?:bullet|number)(?: [1-9])?$/],
]
