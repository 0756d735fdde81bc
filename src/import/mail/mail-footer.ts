import { countWords } from '#core/article'

/** Says whether words lead to the mail’s own page on the web: “View in browser”. */
export function isViewLink(text: string): boolean {
  if (text.length > 250) return false
  const words = countWords(text)
  return words <= 30 && (viewLink.test(text) || (words <= mostInALink && looseViewLink.test(text)))
}

/** Says whether a paragraph is about the mail and not its text: why one gets it, how to stop it, who may read it, that it came from outside. `recipients` in lower case. */
export function isMailFooter(text: string, recipients: readonly string[]): boolean {
  if (text.length > 4000) return false
  const words = countWords(text)
  if (beginsImprint(text) || isViewLink(text) || isSocialRow(text)) return true
  if ((words <= 50 && notice.test(text)) || confidential.test(text)) return true
  const lower = text.toLowerCase()
  return words <= 40 && recipients.some((address) => lower.includes(address))
}

/** Says whether a paragraph tells why the mail came and how to get no more: what stands after it is address and links. */
export function beginsImprint(text: string): boolean {
  if (text.length > 1000) return false
  return delivery.test(text) || (countWords(text) <= mostInALink && looseDelivery.test(text))
}

/** Words that mean the mail only where they stand alone, as the text of a link does. */
const mostInALink = 6

const alternatives = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'iu')

const viewLink = alternatives(
  String.raw`\b(?:view|read|open|see|display) (?:(?:this|the|our|it|e-?mail|message|newsletter|press release|campaign|mailing) ){0,3}(?:as a web ?page|(?:in|on|with) (?:your |a |the |web )*browser)`,
  String.raw`\b(?:view|read|open|see) (?:this|our) (?:e-?mail|message|newsletter|press release|mailing) (?:online|on the web)`,
  String.raw`trouble (?:viewing|reading|seeing) (?:this|the) (?:e-?mail|message|newsletter)|(?:images|e-?mail) not (?:displaying|displayed)`,
  String.raw`\bim browser (?:ansehen|anzeigen|öffnen|lesen|betrachten)|(?:e-?mail|nachricht|newsletter)\b.{0,40}(?:nicht|fehlerhaft) (?:richtig |korrekt )?(?:angezeigt|dargestellt)`,
  String.raw`(?:voir|lire|afficher|consulter|visualiser|ouvrir) .{0,40}dans (?:votre|le|un) navigateur|(?:message|courriel|e-?mail|newsletter) .{0,20}ne s['’]affiche pas`,
  String.raw`\bver .{0,40}en (?:el|su|tu|un) navegador|no (?:puede|consigue) ver .{0,20}(?:correo|mensaje|e-?mail)|ver .{0,20}no (?:seu )?navegador`,
  String.raw`(?:visualizza|apri|leggi|guarda) .{0,40}(?:nel|sul|in un) (?:tuo )?browser|bekijk .{0,40}in (?:je|uw|de) browser`,
  String.raw`(?:zobacz|wyświetl|otwórz|czytaj) .{0,30}w przeglądarce|(?:visa|öppna|vis|åpne|åbn) .{0,30}i (?:din |en |web)?(?:webbläsare|nettleser|browser)|открыть .{0,20}в браузере|переглянути .{0,20}в браузері`,
)

const looseViewLink = alternatives(
  String.raw`\b(?:web|online|browser)[ -]?versi(?:on|e|one)\b|\b(?:view|read) (?:it )?online\b|\bwebversion\b|\bonline[ -]?(?:ansicht|ansehen|lesen)\b`,
  String.raw`\bversion (?:en ligne|web)\b|\b(?:voir|lire) en ligne\b|\bversión (?:web|en línea|online)|\bversione (?:online|web)|\bversão (?:online|web)|\bwebversie\b|\bwersj[aę] online`,
)

/** Why this mail came, and how to get no more of them. */
const delivery = alternatives(
  String.raw`\bunsubscribe\b|\bopt[ -]?out (?:of|from) (?:receiving|these|this|future|our|all)\b.{0,40}(?:mail|message|newsletter)|to opt[ -]?out,? (?:please |simply )?(?:click|reply)`,
  String.raw`\b(?:manage|update|change|edit) (?:your|my) (?:\w+ )?(?:preferences|subscriptions?|profile)|\be-?mail preferences\b|why did I get this|forward (?:this )?(?:e-?mail )?to a friend|add us to your address book`,
  String.raw`\bthis (?:e-?mail|message|newsletter|press release|mailing) (?:was|has been|is being|is) (?:sent|addressed|delivered) (?:to|for) (?:<|\S+@|you\b)`,
  String.raw`\byou(?:['’]re| are| have| were)? (?:been )?(?:receiv(?:ing|ed)|getting|subscribed to|signed up for|sent) (?:this|these|our)\b.{0,60}(?:mail|message|newsletter|update|alert|because|release)`,
  String.raw`\b(?:hier|newsletter|e-?mails?|nachrichten|mailing|verteiler|link)\b.{0,80}\b(?:abmelden|ab(?:zu)?bestellen|austragen)\b|\b(?:abmelden|ab(?:zu)?bestellen|austragen)\b.{0,60}\b(?:newsletter|e-?mails?|verteiler|link|klick\p{L}*)\b`,
  String.raw`\bsie erhalten (?:diese|diesen|dieses|unseren|unsere) (?:e-?mail|nachricht|newsletter|mitteilung|pressemitteilung|mailing)|diese (?:e-?mail|nachricht) (?:wurde|ging|geht) an (?:\S+@|sie\b)`,
  String.raw`\b(?:se |me |vous |nous )?désabonner|désinscri(?:re|ption|vez)|vous (?:recevez|avez reçu) (?:ce|cet|cette) (?:message|mail|e-?mail|courriel|newsletter|lettre|communiqué)|(?:ce (?:message|courriel|mail)|cet e-?mail) (?:a été|est) (?:envoyé|adressé) à \S+@`,
  String.raw`\b(?:dar(?:se|te) de baja|cancelar (?:la |su |tu )?suscripción|anular (?:la |su )?suscripción)\b.{0,40}(?:correo|lista|boletín|aquí|$)|(?:ha|has|está|estás) recibi(?:do|endo) este (?:correo|mensaje|boletín|e-?mail)|este (?:correo|e-?mail)(?: electrónico)? (?:se envió|ha sido enviado|fue enviado) a \S+@`,
  String.raw`\bdisiscri(?:zione|viti|versi)|cancella(?:rti| l['’]iscrizione|re l['’]iscrizione)|annulla(?:re)? l['’]iscrizione|(?:ha[i]? ricevuto|ricevi) questa (?:e-?mail|mail|newsletter|comunicazione)`,
  String.raw`\b(?:nieuwsbrief|e-?mails?|mailings?|hier)\b.{0,60}\b(?:afmelden|uitschrijven)\b|\b(?:u|je) ontvangt deze (?:e-?mail|nieuwsbrief|mail|berichten)|cancelar (?:a )?(?:inscrição|subscrição|assinatura)|receb(?:eu|endo|er) este (?:e-?mail|boletim)`,
  String.raw`wypisz się|zrezygnować z (?:subskrypcji|newslettera|otrzymywania)|otrzym(?:ał\p{L}*|ują) .{0,20}(?:wiadomość|mail|newsletter)|avsluta (?:din )?prenumeration|(?:avregistrera|avmeld|afmeld|frameld)\p{L}* .{0,30}(?:nyhetsbrev|nyhedsbrev)|отписаться от|вы получили это (?:письмо|сообщение)|відписатися від`,
)

const looseDelivery = alternatives(
  String.raw`\b(?:abmelden|abbestellen|austragen|opt[ -]?out|preferences|désabonn\p{L}*|darse de baja|uitschrijven|afmelden|avregistrera|avmeld|afmeld|отписаться|відписатися|odhlásit|leiratkozás)\b`,
)

/** What a gateway or a telephone puts on top or below. */
const notice = alternatives(
  String.raw`^\W*(?:caution|warning|external|attention|achtung|extern|vorsicht|externe)\b.{0,60}(?:e-?mail|sender|message|absender|expéditeur).{0,120}(?:outside|external|extern|außerhalb|extérieur)`,
  String.raw`\b(?:e-?mail|message) originated (?:from )?outside\b|^\W*you don['’]t often get e-?mail from\b`,
  String.raw`^\W*(?:sent from my|von meinem .{1,30} gesendet|gesendet (?:mit|von) (?:der |meinem |outlook|mail)|envoyé (?:de(?:puis)?|à partir de) mon|enviado desde mi|inviato dal? mio|verzonden vanaf mijn|skickat från min|get outlook for|outlook für (?:ios|android))\b`,
  String.raw`\b(?:e-?mail|message|nachricht)\b.{0,80}(?:scanned|checked|geprüft|gescannt) .{0,60}(?:virus|viren)|^\W*virus-free\W*(?:www\S*)?\W*$`,
  String.raw`consider the environment before printing|bevor sie diese e-?mail (?:aus)?drucken|pensez à l['’]environnement avant|n['’]imprimez (?:ce|cet)`,
)

const confidential = alternatives(
  String.raw`\bthis (?:e-?mail|message|communication|transmission)\b.{0,160}\b(?:confidential|privileged|intended (?:only|solely))\b|if you (?:are not the intended recipient|(?:have )?received? this (?:e-?mail|message|communication|transmission) in error)`,
  String.raw`\bdiese (?:e-?mail|nachricht)\b.{0,120}\bvertraulich|nicht der (?:richtige|beabsichtigte|vorgesehene) (?:adressat|empfänger)`,
  String.raw`\b(?:ce message|ce courriel|cet e-?mail)\b.{0,160}confidentiel|si vous n['’]êtes pas le destinataire|\beste (?:mensaje|correo)\b.{0,160}confidencial|\b(?:questo messaggio|questa e-?mail)\b.{0,160}(?:riservat|confidenzial)|\b(?:dit bericht|deze e-?mail)\b.{0,160}vertrouwelijk`,
)

const networks = new Set(
  'facebook twitter x instagram linkedin youtube tiktok threads bluesky mastodon whatsapp telegram flickr vimeo xing pinterest rss website web homepage follow us on folgen sie uns auf suivez-nous sur and und et síguenos en'.split(
    ' ',
  ),
)

/** A row of links to the sender’s pages on networks. */
function isSocialRow(text: string): boolean {
  if (text.length > 200) return false
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  return words.length > 0 && words.every((word) => networks.has(word)) && words.some((word) => word.length > 5)
}
