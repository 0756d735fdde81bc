import { blocksOf, parsePage } from '../page/index.ts'
import type { Thing } from './json-ld.ts'

/** Says whether a page’s structured data keeps its article for subscribers (schema.org `isAccessibleForFree`). */
export function saysNotFree(article: Thing | null): boolean {
  const free: unknown = article?.['isAccessibleForFree']
  return free === false || (typeof free === 'string' && /^false$|\/False$/i.test(free))
}

/** Says whether a page asks its reader to subscribe in order to read on and has few words. `words` is how many the article found in it has. */
export function asksToSubscribe(html: string, words: number): boolean {
  return words < mostWords && blocksOf(parsePage(html).body).some(({ text }) => text.length < longestPhrase && invitation.test(text))
}

/** A reader who has paid sees the same invitation under a whole article. */
const mostWords = 300
/** UTF-16 units: prose that speaks of subscribers is longer than an invitation. */
const longestPhrase = 400

const invitations = [
  String.raw`(?:subscribe|sign (?:in|up)|log ?in|register|create (?:a|your) (?:free )?account|become a (?:member|subscriber))\b[^.]{0,40} to (?:continue|keep|finish|read|unlock|access)`,
  String.raw`to (?:continue|keep) reading,? (?:please )?(?:subscribe|sign|log|register|start|create)`,
  String.raw`(?:article|story|content|page) is (?:only |exclusively )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive to) (?:our |paying |registered )?(?:subscribers|members)`,
  String.raw`(?:reached|used) (?:your|the|all)[^.]{0,30}(?:limit|number)?[^.]{0,20}free (?:articles|stories)`,
  String.raw`(?:artikel|inhalt|beitrag|text) ist (?:nur |exklusiv )?(?:für|unseren) (?:abonnent|plus)|nur für abonnent|exklusiv für abonnent`,
  String.raw`(?:abonnieren|abo|anmelden|registrieren|testen)[^.]{0,40}(?:weiterlesen|weiter lesen|weiterzulesen)|(?:weiterlesen|weiterzulesen)[^.]{0,30}(?:mit|abo|abonn|anmeld|registr)`,
  String.raw`réservée?s? (?:à nos|aux) abonné|abonnez-vous (?:pour|afin)|il vous reste \d+ ?% de cet article|pour lire la suite[^.]{0,30}abonn`,
  String.raw`(?:exclusiv[oa]|s[oó]lo|reservado) para (?:nuestros )?(?:suscriptores|abonados|assinantes)|(?:suscr[ií]b|reg[ií]str)\w*[^.]{0,30}(?:seguir|continuar) leyendo|assine[^.]{0,30}continuar (?:lendo|a ler)`,
  String.raw`riservat[oa] (?:agli|ai nostri) abbonati|abbonati[^.]{0,30}(?:continuare|leggere)|alleen voor abonnees|(?:word|log)[^.]{0,30}verder (?:te )?lezen`,
  String.raw`(?:tylko )?dla (?:prenumerator|subskrybent)|kun for abonnent|för (?:våra )?prenumerant|только (?:для )?подписчик|лише (?:для )?передплатник`,
]

const invitation = new RegExp(invitations.join('|'), 'iu')
