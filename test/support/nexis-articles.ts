import type { DocxArticle, DocxParagraph } from './nexis-docx.ts'

/** An article with nearly all that an article may have. */
export const strait: DocxArticle = {
  title: ['Strait ', 'closed', ' to grain ships'],
  outlet: 'The Harbour Courier (Kestrel City)',
  date: 'March 5, 2031 Wednesday, Late Edition - Final',
  labels: { 'Section:': 'WORLD; Pg. 12', 'Length:': '14 words', 'Byline:': 'By Mira Lund', 'Dateline:': 'OSTMARK, March 4' },
  body: ['Ostmark has ', { runs: ['The strait is ', '*closed*', ' to every ship that carries grain.'] }, 'Nobody knows for how long.'],
  trailer: [
    { runs: ['\n', '*Classification*'], bookmark: 'Classification_1' },
    { runs: ['*Language:*', ' ENGLISH'] },
    { runs: ['\n', '*Subject:*', ' SHIPPING (92%); GRAIN (90%)'] },
    { runs: ['\n', '*Load-Date:*', ' March 6, 2031'] },
  ],
}

/** An article with little more than its text. */
export const escort: DocxArticle = {
  title: ['Ostmark weighs escort'],
  outlet: 'Northern Ledger',
  date: 'March 9, 2031',
  labels: { 'Length:': '5 words' },
  body: ['Four frigates may sail soon.'],
}

/** What Nexis sets before the articles; `announced` is N of “Documents (N)”. */
export const cover = (titles: readonly string[], announced = titles.length): readonly DocxParagraph[] => [
  { runs: ['*User Name: *', 'Ada Vane'] },
  { runs: ['*Date and Time: *', 'Monday, March 10, 2031 9:00 AM CET'] },
  { runs: ['*Job Number: *', '4711'] },
  { runs: [`*Documents (${announced})*`] },
  ...titles.flatMap((title, index) => [
    { runs: [`${index + 1}.`, ' ', title] },
    { runs: ['*Client/Matter: *', 'Secret Client'] },
    { runs: ['*Search Terms: *', 'grain AND strait'] },
    { runs: ['*Search Type: *', 'Natural Language'] },
    { runs: ['*Narrowed by: *'] },
  ]),
]
