import { countWords } from '#core/article'

/** Says whether words lead to the mail’s own page on the web: “View in browser”. */
export function isViewLink(text: string): boolean {
  return text.length < 200 && viewLink.test(text)
}

/** Says whether a paragraph is about the mail and not its text: why one gets it, how to stop it, who may read it, that it came from outside. `recipients` in lower case. */
export function isMailFooter(text: string, recipients: readonly string[]): boolean {
  const words = countWords(text)
  if (words <= 70 && (isViewLink(text) || delivery.test(text) || notice.test(text))) return true
  if (words <= 350 && confidential.test(text)) return true
  const lower = text.toLowerCase()
  return (words <= 40 && recipients.some((address) => lower.includes(address))) || isSocialRow(text)
}

/** Says whether a paragraph begins the mail’s imprint: what stands after it is address and links. */
export function beginsImprint(text: string): boolean {
  return countWords(text) <= 70 && delivery.test(text)
}

const viewLink = new RegExp(
  [
    String.raw`\b(?:view|read|open|see|display) (?:(?:this|the|our|it|e-?mail|email|message|newsletter|press release|campaign) ){0,3}(?:as a web ?page|online|(?:in|on|with) (?:your |a |the |web )*(?:browser|web))`,
    String.raw`\b(?:web|online|browser)[ -]?version\b|trouble (?:viewing|reading)|(?:images|e-?mail) not (?:displaying|displayed)`,
    String.raw`\bim browser (?:ansehen|anzeigen|öffnen|lesen|betrachten)|\bonline[ -]?(?:ansicht|ansehen|lesen)\b|webversion|(?:nicht|fehlerhaft) (?:richtig |korrekt )?(?:angezeigt|dargestellt)`,
    String.raw`(?:voir|lire|afficher|consulter|visualiser|ouvrir) .{0,40}(?:dans (?:votre|le|un) navigateur|en ligne)|version (?:en ligne|web)|ne s['’]affiche pas`,
    String.raw`\bver .{0,40}en (?:el|su|tu|un) navegador|versión (?:web|en línea|online)|(?:no (?:puede|consigue) ver|ver no (?:seu )?navegador)|versão (?:online|web)`,
    String.raw`(?:visualizza|apri|leggi|guarda) .{0,40}(?:nel|sul|in un) browser|versione (?:online|web)|bekijk .{0,40}in (?:je|uw|de) browser|online versie|webversie`,
    String.raw`w przeglądarce|wersj[aę] online|i (?:din |en )?(?:webbläsare|nettleser|browser)\b|открыть в браузере|переглянути в браузері`,
  ].join('|'),
  'iu',
)

/** Why this mail came, and how to get no more of them. */
const delivery = new RegExp(
  [
    String.raw`\bunsubscribe\b|\bopt[ -]?out\b|manage (?:your )?(?:subscriptions?|preferences)|(?:update|change|edit) (?:your |my )?(?:\w+ )?(?:preferences|subscription|profile)|e-?mail preferences`,
    String.raw`this (?:e-?mail|message|newsletter|press release) (?:was|has been|is being|is) (?:sent|addressed|delivered|intended) (?:to|for)|you(?:['’]re| are| have)? (?:receiv(?:ing|ed)|getting|subscribed|signed up)|why did I get this|forward (?:this )?(?:e-?mail )?to a friend|add us to your address book`,
    String.raw`\bab(?:zu)?bestellen\b|abmelden\b|austragen\b|sie erhalten (?:diese|diesen|den)|diese (?:e-?mail|nachricht) (?:wurde|ging|geht) an|newsletter nicht mehr|einstellungen (?:ändern|verwalten)`,
    String.raw`(?:se |me |vous )?désabonner|désinscri|désinscription|vous (?:recevez|avez reçu) (?:ce|cet|cette)|(?:ce (?:message|courriel|mail)|cet e-?mail) (?:a été|est) (?:envoyé|adressé)|gérer (?:vos|mes) (?:préférences|abonnements)`,
    String.raw`darse de baja|cancelar (?:la |su |tu )?suscripción|anular (?:la |su )?suscripción|(?:ha|has|está|estás) recibi(?:do|endo) este|este (?:correo|mensaje|e-?mail) (?:se |ha |fue )`,
    String.raw`disiscri|cancella(?:ti|re l['’]iscrizione)|annulla (?:l['’])?iscrizione|(?:ha[i]? ricevuto|ricevi) questa|questa e-?mail (?:è stata|viene)`,
    String.raw`afmelden|uitschrijven|u ontvangt deze|je ontvangt deze|cancelar (?:a )?(?:inscrição|subscrição|assinatura)|(?:você|está a) receb(?:eu|endo|er) este`,
    String.raw`wypisz|zrezygnować z|otrzymał[ae]?ś|otrzymują państwo|avregistrera|avsluta prenumeration|avmeld|frameld|afmeld|отписаться|вы получили это|відписатися`,
  ].join('|'),
  'iu',
)

/** What a gateway puts on top or below. */
const notice = new RegExp(
  [
    String.raw`^\W*(?:caution|warning|external|attention|achtung|extern|vorsicht|externe)\b.{0,60}(?:e-?mail|sender|message|absender|expéditeur|mail).{0,120}(?:outside|external|extern|außerhalb|extérieur)`,
    String.raw`originated (?:from )?outside (?:of )?|^\W*you don['’]t often get e-?mail from|^\W*sent from my |^\W*von meinem .{1,30} gesendet|^\W*gesendet von |^\W*envoyé de(?:puis)? mon |^\W*enviado desde mi |^\W*inviato da(?:l mio)? |^\W*get outlook for|^\W*outlook für (?:ios|android)`,
    String.raw`(?:scanned|checked) (?:for|by) .{0,60}(?:virus|antivirus|anti-virus)|virus-free|virenfrei|please consider the environment|bevor sie diese e-?mail (?:aus)?drucken|pensez à l['’]environnement|avant d['’]imprimer`,
  ].join('|'),
  'iu',
)

const confidential = new RegExp(
  [
    String.raw`\b(?:this|the) (?:e-?mail|message|communication|transmission|information)\b.{0,160}\b(?:confidential|privileged|intended (?:only|solely|recipient))|if you (?:are|have) (?:not the intended|received this (?:e-?mail|message|communication) in error)`,
    String.raw`diese (?:e-?mail|nachricht)\b.{0,120}vertraulich|nicht der (?:richtige|beabsichtigte|vorgesehene) (?:adressat|empfänger)`,
    String.raw`(?:ce message|ce courriel|cet e-?mail)\b.{0,160}(?:confidentiel|destinataire)|este (?:mensaje|correo)\b.{0,160}confidencial|(?:questo messaggio|questa e-?mail)\b.{0,160}(?:riservat|confidenzial)|(?:dit bericht|deze e-?mail)\b.{0,160}vertrouwelijk`,
  ].join('|'),
  'iu',
)

const networks = new Set(
  'facebook twitter x instagram linkedin youtube tiktok threads bluesky mastodon whatsapp telegram flickr vimeo xing pinterest rss website web homepage follow us on folgen sie uns auf suivez-nous sur and und et síguenos en'.split(
    ' ',
  ),
)

function isSocialRow(text: string): boolean {
  if (text.length > 200) return false
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  return words.length > 0 && words.every((word) => networks.has(word)) && words.some((word) => word.length > 5)
}
