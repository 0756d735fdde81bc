/**
 * Says whether a short paragraph is a page’s furniture rather than the article: “Read more”, a credit, “All rights reserved”, in the languages we know.
 * A word that news also begins with (“Related”, “Disclosure”) is a label only where no sentence follows. `linkShare` is the paragraph’s, 0–1.
 */
export function isBoilerplate(text: string, linkShare = 0): boolean {
  const start = text.replace(/^[^\p{L}\p{N}@©(\p{Pi}"'’„]+/u, '')
  return standing.test(start) || anywhere.test(text) || (labels.test(start) && !(linkShare <= 0.3 && isSentence(text)))
}

/** Eight words or more, and an end. */
function isSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»)\]]*$/.test(text) && text.split(' ', 8).length === 8
}

const englishStanding = [
  String.raw`read (?:more|also|next|full|the full)\b|also read|see (?:also|more)|more (?:from|stories)|you may (?:also )?like|click here|tap here|follow (?:us|@)|sign up`,
  String.raw`subscribe (?:to|now|for|here|today)|subscribe$|get (?:the latest|our|access to)|get .{0,60}(?:inbox|newsletter|letterbox)|join our|share (?:this|on|via)|tweet$`,
  String.raw`comments?$|leave a (?:comment|reply)|copyright (?:©|\(c\)|\d)|copyright$|©|\(c\) |all rights reserved|terms of (?:use|service)|privacy policy`,
  String.raw`photo(?:s|graph)?(?: by|:| credit)|image(?: credit|:| \d+ of)|picture:|credit:|(?:source: ?)?getty|reporting by|\((?:additional )?reporting by|editing by`,
  String.raw`contact (?:us|the (?:author|writer|reporter|editor)s?)\b|reach the (?:author|writer|reporter)|about the authors?\b|originally published|filed under|tags?:|topics:|categories:`,
  String.raw`this (?:article|story|post) (?:was (?:originally|first|last|updated|published|written|produced)|has been|originally|first appeared|may contain|contains affiliate)|this post may`,
  String.raw`posted in|skip to|last (?:updated|modified)|download (?:the|our) app|citation:|print$|email$|facebook$|twitter$|whatsapp$|breaking news$|posted (?:on|by)$`,
  String.raw`want more (?:stories|news|like)|like this (?:story|article|post)\?|buy now$|caption$|close$|advert(?:isement)?$|advertisement|via \S+$|make \S+ (?:my|your) homepage`,
  String.raw`(?:\d+ |reading time:? )\d* ?min(?:ute)?s?\.?(?: read)?$|follow \S+ (?:full|complete) coverage|more .{2,30}: https?:|you are signed (?:in|out)$`,
  String.raw`thank you for being part of our community|e-?mail \S.{0,40} at \S+@|additional reporting by|with (?:additional )?(?:reporting|files) (?:by|from)`,
  String.raw`for (?:the latest|more) (?:stories|news|information)|enjoyed reading|if you enjoyed|note: we are`,
]
const germanStanding = [
  String.raw`lesen sie (?:auch|mehr|hierzu)|mehr zum thema|das könnte (?:sie|dich) auch|auch interessant|quelle:|foto:|bild:|bildquelle|mitarbeit:|lesezeit:?`,
  String.raw`diesen? (?:artikel|beitrag) (?:teilen|drucken|kommentieren)|kontakt:?$|zur startseite|zurück zu[rm]? (?:startseite|übersicht|liste)|zurück$|kommentar(?:e|ieren)?$`,
  String.raw`über (?:den autor|die autorin|die autoren)|externer inhalt|empfohlener (?:redaktioneller )?inhalt|zuletzt (?:aktualisiert|geändert)|jetzt (?:abonnieren|lesen|testen)`,
]
const otherStanding = [
  String.raw`(?:à )?lire aussi|publié le|lea también|leer más|lee también|le puede interesar|valora esta|czytaj (?:też|także|więcej)|więcej\]?$|dowiedz się|fot\.|źródło:`,
  String.raw`leia também|veja também|leggi anche|lees ook|(?:tempo de leitura|temps de lecture|tempo di lettura|tiempo de lectura|leestijd)`,
  String.raw`(?:publicité|publicidad|publicidade|pubblicità|advertentie|reklama|iklan)$`,
]
/** With a sentence after them these may be news. */
const labelStarts = [
  String.raw`related|recommended|trending|most (?:read|popular)|more(?: on| great|:|$)|don[’']?t miss|watch(?: now| also)?:|sponsored|copyright|disclosure|disclaimer|loading`,
  String.raw`get (?:the|more)|join (?:us|the)|contact|this (?:article|story|post|document) (?:is|was|contains|may)|updated? (?:on )?\w+ \d|published (?:on )?\w+ \d|posted (?:on|by)|release date`,
  String.raw`weitere[r]? (?:informationen|links?|artikel|beiträge)|weiterführend|anzeige|den artikel|teilen|drucken|veröffentlich(?:t|ung)|erstellt am|stand:|aktualisiert|newsletter`,
  String.raw`abonnieren|partager|mis à jour|crédit|compartir|mire:|zobacz`,
]
const phrases = [
  String.raw`may (?:earn|receive|get) (?:an? )?(?:small )?(?:affiliate )?commission`,
  String.raw`follow (?:him|her|them|me|us) (?:on|at) (?:twitter|facebook|instagram|linkedin|mastodon|bluesky|threads|x)\b`,
]

const startsWith = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})`, 'i')
const standing = startsWith([...englishStanding, ...germanStanding, ...otherStanding])
const labels = startsWith(labelStarts)
const anywhere = new RegExp(`(?:${phrases.join('|')})`, 'i')
