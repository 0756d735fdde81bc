import { readDate, readLabelledDate } from '../dates/index.ts'
import { plainString } from './plain-string.ts'

/** Names as a byline prints them, each once, joined by commas; `null` for none. */
export function joinAuthors(names: readonly string[]): string | null {
  const authors = new Map(names.map((name) => [name.toLowerCase(), name]))
  return authors.size === 0 ? null : [...authors.values()].slice(0, mostAuthors).join(', ')
}

/** A list of more is a masthead or an attack, not a byline. */
const mostAuthors = 20

/** An author as stated in data, without “By” and without what follows the name behind a bar; `null` for an address, an account (“admin”, “jane.roe”) or nothing. */
export function statedAuthor(text: string): string | null {
  const name = withoutBy(plainString(text) ?? '')
    .replace(/\s*\|.*$/, '')
    .replace(/\s+[–-]\s+(?:updated|published|staff|senior|editor|reporter|correspondent)\b.*$/i, '')
    .replace(/,\s*(?:updated|published|staff|senior|editor|reporter|correspondent)\b.*$/i, '')
    .trim()
  return name === '' || name.length > 120 || notName.test(name) || isAccount(name) ? null : name
}

/** Says whether a name is one that a system gave (“q_admin”, “page.author”, “Mdel4torre”), not one that a person has. */
function isAccount(name: string): boolean {
  return (
    !/\s/.test(name) &&
    (/[\d_@/]|\p{L}\.\p{L}/u.test(name) || (name.length > 1 && name === name.toLowerCase() && name !== name.toUpperCase()))
  )
}

/** The line without the word that makes it a byline, in the languages we know; the same where it has none. */
export function withoutBy(line: string): string {
  return line.replace(byWords, '').trim()
}

/** A longer line is running text. */
const longestLine = 300

/** What follows “By” on a line; `null` for a line that does not begin so. */
export function afterBy(line: string): string | null {
  return line.length <= longestLine && byWords.test(line) ? withoutBy(line) : null
}

/** “Author” and its like only with a colon: alone they head a box. */
const byWords = new RegExp(
  String.raw`^\W*(?:(?:(?:article|story|post|words?|text|report|analysis|opinion|column) |(?:re)?posted |published |written |authored |reported |contributed )?by|von|par|por|door|av|af|przez|автор|` +
    String.raw`escrito por|publicado por|écrit par|publié par|geschrieben von|ein (?:beitrag|artikel|kommentar|gastbeitrag) von|geschreven door|scritto da|di|(?:the )?authors?(?=\s*:)|autor(?:en|in|es)?(?=\s*:)|auteurs?(?=\s*:)|autore(?=\s*:)|text(?=:)|words(?=:)|texte(?=\s*:)|текст(?=:))(?:\s*:\s*|\s+|$)`,
  'iu',
)

/** A person or a desk as a page prints it: one to eight words without a sentence, a date or a word of the page’s own furniture; `null` for anything else. */
export function printedName(text: string): string | null {
  if (text.length > longestLine || readLabelledDate(text) !== null) return null
  const name = text
    .replaceAll(/^[\s,;/–—-]+|[\s,;:/–—-]+$/g, '')
    .replace(afterName, '')
    .trim()
  if (name.length < 2 || name.length > 70 || [notName, furniture, onlyRole, sentence].some((pattern) => pattern.test(name))) return null
  const words = name.split(/\s+/)
  // Particles and “and” apart, the words of a name begin with a capital, in scripts that have them.
  const isName = words.length <= 8 && words.every((word) => !/^\p{Ll}/u.test(word) || particles.has(word.toLowerCase()))
  return isName && readDate(name) === null ? name : null
}

/** Begins with no letter, has a mark or a figure that names do not have, or a full stop behind a word. */
const sentence = /^\P{L}|[\d?!@#<>{}[\]|•“”"]|\p{L}{3,}\.(?:\s|$)/u

const particles = new Set(
  'and und et y e en i och og & van von de der den di da del della do dos das du la le al el bin ibn ter ten zu of the for with'.split(' '),
)

/** What stands behind a name on its line: a role, a date, how long the reading takes. */
const afterName =
  /(?:\s*[|•·]|\s+[–—-]\s|\s*,?\s+(?:on|at|am|le|el)\s+(?=\S*\d|\p{L}{3,9}[.,]? \d|\p{L}{3,9}, )|\s+on behalf of\b|,?\s+(?:last )?(?:updated|published|posted|reviewed|fact[- ]checked|edited|medically)\b|,\s*(?:\p{L}+ ){0,4}(?:editor|reporter|correspondent|writer|journalist|columnist)\b|,\s*(?:(?:staff|senior|chief|contributing|guest|deputy|managing|associate|executive|special)\b|(?:editor|reporter|correspondent|writer|journalist|redakteur)\b)|\s+\d+ min).*$/iu

const onlyRole =
  /^(?:(?:staff|senior|chief|lead|contributing|guest|freelance|deputy|managing|associate|assistant|executive|content|copy|special|political|business|our|expert|news|former|co-?)\s*)*(?:writer|editor|reporter|correspondent|journalist|contributor|(?:the )?authors?|reviewer|producer|founder|blogger|columnist|redakteur(?:in)?|autor(?:in)?|redaktion|staff|team|admin)$/iu

const notName =
  /^(?:https?:|www\.|@|(?:admin|administrator|editor|editors|redaktion|staff|null|undefined|none|n\/a|unknown|anonymous|author|authors|by|guest|user|test|default|webmaster|root)$|guest )|https?:\/\/|^[^\p{L}]+$/iu

const furniture =
  /\b(?:share|follow|subscribe|sign|log ?in|comments?|min(?:ute)?s? read|read(?:ing)? time|read more|more (?:from|by)|about the|view|photos?|image|credit|menu|home|search|facebook|twitter|linkedin|instagram|whatsapp|email|print|copy|save|listen|updated|published|posted|reviewed|fact[- ]checked|disclosure|newsletter|profile|bio|learn more|table of contents|contents|categor(?:y|ies)|tags?|advertisement|follow us|teilen|drucken|kommentare?|partager|compartir)\b/iu
