/** Groups that hold no text of the document, though not all of them begin with `\*` (RTF 1.9.1, appendix B). */
export const skippedGroups: ReadonlySet<string> = new Set(
  (
    'colortbl filetbl revtbl rsidtbl listtable listoverridetable latentstyles datastore themedata colorschememapping xmlnstbl generator pict objdata objclass ' +
    'fldinst fldtype datafield formfield bkmkstart bkmkend ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn nonshppict shprslt sp tc tcn xe rxe template private ' +
    'background nonesttables mmathPict atnid atnauthor atntime atnref atnicn atndate atrfstart atrfend pgdsctbl userprops docvar wgrffmtfilter falt panose ' +
    'leveltext levelnumbers picprop blipuid objalias objsect keycode passwordhash protusertbl ebcstart ebcend'
  ).split(' '),
)

/** Groups that begin with `\*` and hold text all the same. */
export const starredWithText: ReadonlySet<string> = new Set(
  'shpinst shptxt do dptxbxtext footnote nesttableprops moMath moMathPara ud annotation header footer'.split(' '),
)

/** Groups that say what their text is, by where it goes. */
export const groupStarts: ReadonlyMap<string, 'fonts' | 'styles' | 'info' | GroupBin> = new Map<
  string,
  'fonts' | 'styles' | 'info' | GroupBin
>([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['info', 'info'],
  ...'header headerl headerr headerf footer footerl footerr footerf'.split(' ').map((word): [string, GroupBin] => [word, 'headers']),
  ['annotation', 'comments'],
])

/** The same inside the group that says who wrote the document and when. */
export const infoStarts: ReadonlyMap<string, 'created' | GroupBin> = new Map<string, 'created' | GroupBin>([
  ['title', 'title'],
  ['author', 'author'],
  ['creatim', 'created'],
])

/** Groups with paragraphs of their own. */
export const storyStarts: ReadonlyMap<string, 'note' | 'box'> = new Map<string, 'note' | 'box'>([
  ['footnote', 'note'],
  ['shptxt', 'box'],
  ['dptxbxtext', 'box'],
])

/** What is kept apart from the text because of the group that it stands in. */
export type GroupBin = 'headers' | 'comments' | 'title' | 'author'

/** What is kept apart from the text. */
export type RtfBin = GroupBin | 'deleted' | 'hidden'

/** Control words that stand for a character. */
export const characterWords: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['softline', '\n'],
  ['column', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['zwj', '\u200D'],
  ['zwnj', '\u200C'],
  ['zwbo', '\u200B'],
  ['ltrmark', '\u200E'],
  ['rtlmark', '\u200F'],
])

/** Control symbols that stand for a character: no-break space, optional and no-break hyphen, and the three that have a meaning of their own. */
export const characterSymbols: ReadonlyMap<string, string> = new Map([
  ['~', '\u00A0'],
  ['-', '\u00AD'],
  ['_', '\u2011'],
  ['{', '{'],
  ['}', '}'],
  ['\\', '\\'],
])

/** Control words that end a paragraph, whatever else they do. */
export const paragraphEnds: ReadonlySet<string> = new Set('par sect page cell nestcell row nestrow'.split(' '))

/** The code page that a word of the header names for the whole file; `null` for any other word. */
export function codePageWord(word: string, value: number | null): number | null {
  if (word === 'ansicpg' || word === 'cpg') return value
  return headerPages.get(word) ?? null
}

const headerPages: ReadonlyMap<string, number> = new Map([
  ['pc', 437],
  ['pca', 850],
  ['mac', 10_000],
])
