/** Says whether a short paragraph is a page’s furniture rather than the article: “Read more”, a credit, “All rights reserved”, in the languages we know. */
export function isBoilerplate(text: string): boolean {
  return beginnings.test(text.replace(/^[^\p{L}\p{N}@©(]+/u, '')) || anywhere.test(text)
}

const english = [
  String.raw`read (?:more|also|next|full)|related|also read|see also|more (?:on|from|stories)|you may (?:also )?like|recommended|trending|most (?:read|popular)`,
  String.raw`don[’']?t miss|watch(?: now| also)?:|click here|tap here|follow (?:us|@)|sign up|subscribe|get (?:the|our|more|access)|join (?:our|us|the)`,
  String.raw`advertisement|sponsored|share (?:this|on|via)|tweet|comments?$|leave a (?:comment|reply)|copyright|©|\(c\) |all rights reserved`,
  String.raw`photo(?:s|graph)?(?: by|:| credit)|image(?: credit|:| \d+ of)|picture:|credit:|(?:source: ?)?getty|reporting by|\((?:additional )?reporting by|editing by`,
  String.raw`contact (?:the|us)|reach the|about the author|originally published|this (?:article|story|post|document) (?:was|is|has|originally|may|contains)|this post may`,
  String.raw`disclosure|disclaimer|filed under|tags?:|topics:|categories:|posted in|skip to|updated? (?:on )?\w+ \d|published (?:on )?\w+ \d|last (?:updated|modified)`,
  String.raw`loading|terms of (?:use|service)|privacy policy|download (?:the|our) app|citation:|print$|email$|facebook$|twitter$|whatsapp$`,
  String.raw`see more|more(?: on this(?: story| topic)?| great \S+ stories)?:?$|want more|like this (?:story|article|post)\?|buy now$|caption$|close$|breaking news$|posted (?:on|by)\b`,
  String.raw`(?:\d+ |reading time:? )\d* ?min(?:ute)?s?\.?(?: read)?$|make \S+ (?:my|your) homepage|via \S+$|follow \S+ (?:full|complete) coverage|more .{2,30}: https?:`,
  String.raw`you are signed (?:in|out)$|thank you for being part of our community|e-?mail \S.{0,40} at \S+@|additional reporting by|with (?:additional )?(?:reporting|files) (?:by|from)`,
  String.raw`for (?:the latest|more) (?:stories|news|information)|enjoyed reading|if you enjoyed|release date|note: we are`,
]
const german = [
  String.raw`lesen sie (?:auch|mehr|hierzu)|mehr zum thema|das könnte (?:sie|dich) auch|auch interessant|weitere[r]? (?:informationen|links?|artikel|beiträge)|weiterführend`,
  String.raw`quelle:|foto:|bild:|bildquelle|anzeige|diesen? (?:artikel|beitrag) (?:teilen|drucken|kommentieren)|den artikel|teilen|drucken|kontakt:?$|zur startseite|zurück`,
  String.raw`über (?:den autor|die autor)|kommentar(?:e|ieren)?$|externer inhalt|empfohlener (?:redaktioneller )?inhalt|veröffentlich(?:t|ung)|erstellt am`,
  String.raw`lesezeit|mitarbeit:|zuletzt (?:aktualisiert|geändert)|stand:|aktualisiert|newsletter|abonnieren|jetzt (?:abonnieren|lesen|testen)`,
]
const others = [
  String.raw`(?:à )?lire aussi|partager|publié le|mis à jour|crédit|lea también|leer más|lee también|mire:|le puede interesar|compartir|valora esta`,
  String.raw`czytaj (?:też|także|więcej)|zobacz|więcej\]?$|dowiedz się|fot\.|źródło:|leia também|veja também|leggi anche|lees ook`,
  String.raw`(?:tempo de leitura|temps de lecture|tempo di lettura|tiempo de lectura|leestijd)|(?:publicité|publicidad|publicidade|pubblicità|advertentie|reklama|iklan)$`,
]

const phrases = [
  String.raw`contributed to this (?:report|article|story)\.?$|may (?:earn|receive|get) (?:an? )?(?:small )?(?:affiliate )?commission`,
  String.raw`follow (?:him|her|them|me|us) (?:on|at) (?:twitter|facebook|instagram|linkedin|mastodon|bluesky|threads|x)\b`,
]

const anywhere = new RegExp(`(?:${phrases.join('|')})`, 'i')
const beginnings = new RegExp(`^(?:${[...english, ...german, ...others].join('|')})`, 'i')
