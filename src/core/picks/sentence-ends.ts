/** How far back and ahead of a boundary is looked: longer than any abbreviation with the word before it. */
const reach = 48

/** Whether a sentence that began at `from` really ends at `boundary` (before the text that follows its spaces), where UAX 29 puts an end. */
export function endsSentence(text: string, from: number, boundary: number): boolean {
  const before = text.slice(Math.max(from, boundary - reach), boundary)
  const after = text.slice(boundary, boundary + reach)
  if (/[\n\r\u2029]\s*$/u.test(before)) return true
  if (/^\p{Ll}/u.test(after)) return false
  const [, word = ''] = /(?:^|[\s("'“„«‘‚[\u2013\u2014])((?:[^\s("'“„«‘‚[\u2013\u2014]|\.\s(?=\p{L}\.))*)\.\s+$/u.exec(before) ?? []
  if (word === '') return true
  return !isWithin(word, after)
}

/** Whether a word with its full stop goes on to what follows. */
function isWithin(word: string, after: string): boolean {
  if (titles.has(word)) return true
  if (numbered.has(word) && /^[\dIVXLC§]/u.test(after)) return true
  if (/^\d{1,2}$/u.test(word) && month.test(after)) return true
  return word !== 'I' && (initials.test(word) || organisations.has(word)) && !starters.test(after)
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Stand before a name or an example, and never end a sentence. */
const titles = set(
  'Mr Mrs Ms Mx Dr Prof Gen Lt Col Capt Cpt Cmdr Adm Maj Sgt Sen Rep Gov Rev Hon Pres St Ste Mt Fr Sr Sra Srta Mme Mlle MM Dr.med Hr Fr Frl Dipl Ing Msgr Amb Messrs vs cf viz e.g i.e eg ie z.B d.h u.a bzw ggf sog Bd Jg vgl Vgl approx resp p.ex د أ م',
)

/** Stand before a number: “No. 5”, “Art. 12”. “No.” is a sentence of its own elsewhere. */
const numbered = set(
  'No no Nr nr Nos nos Art art Abs abs Sec sec Fig fig p pp S vol Vol ch Ch Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Rn Ziff núm n',
)

/** May stand within a sentence or at its end; what follows tells. */
const organisations = set('Inc Corp Co Ltd Bros Jr Sr Ph.D Mio Mrd Tsd Std Str Bde Univ Dept Est')

/** One letter, or several with full stops between: initials, “U.S”, “z. B”, “d. h”. */
const initials = /^(?:\p{L}\p{M}*|\p{L}\p{M}*(?:\.\s?\p{L}\p{M}*)+)$/u

const month = /^(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert|Klasse|Auflage|Platz|Sitzung|Runde|Tag|Woche)/u

/** Words that begin a sentence far more often than a name. */
const starters =
  /^["“„«‘(]*(?:The|A|An|He|She|It|We|They|You|I|His|Her|Its|Our|Their|This|That|These|Those|There|But|And|Or|So|Yet|In|On|At|By|For|From|With|As|If|When|While|After|Before|Since|Then|Now|No|Not|Some|Many|Most|All|Both|What|Who|Why|How|Where|Der|Die|Das|Den|Dem|Ein|Eine|Er|Sie|Es|Wir|Ich|Und|Aber|Doch|Dann|Im|Am|In|Le|La|Les|Un|Une|Il|Elle|Ils|Elles|Mais|Et|On|El|Los|Las)(?![\p{L}\p{N}])/u
