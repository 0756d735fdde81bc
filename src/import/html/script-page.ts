import { countWords } from '#core/article'
import { blocksOf, type Page, type PageElement, textOf } from '../page/index.ts'

/** Says whether a page has no text of its own because scripts, which are never run here, would bring it: an empty place to put it, or a notice that asks for JavaScript. */
export function isScriptPage(page: Page): boolean {
  if (page.querySelector('script') === null) return false
  const shown = blocksOf(page.body).map(({ text }) => text)
  const words = shown.reduce((sum, text) => sum + countWords(text), 0)
  if (words >= mostWords) return false
  const notices = [...shown, ...page.querySelectorAll('noscript').map((element) => textOf(element))]
  return notices.some((text) => asksForScripts.test(text.slice(0, 1000))) || (words < fewWords && hasEmptyPlace(page))
}

/** What a page built by scripts shows before they run: a name, a menu, a line of rights. */
const mostWords = 150
const fewWords = 40

/** An element with an id, or of a kind of its own (`app-root`), directly in the body and without a word in it. */
function hasEmptyPlace(page: Page): boolean {
  return page.querySelectorAll('body > div[id],body > main[id],body > section[id],body > *').some((element) => isPlace(element))
}

function isPlace(element: PageElement): boolean {
  const holds = ['div', 'main', 'section'].includes(element.localName)
    ? element.getAttribute('id') !== null
    : element.localName.includes('-')
  return holds && blocksOf(element).length === 0
}

const asksForScripts = new RegExp(
  [
    String.raw`(?:enable|turn on|activate|allow|requires?|need|without|use)\b[^.]{0,40}\bjava ?script`,
    String.raw`java ?script\b[^.]{0,40}(?:enabled?|disabled|required|turned o(?:n|ff)|aktivier|deaktivier|einschalten|eingeschaltet|erforderlich|benötigt)`,
    String.raw`java ?script\b[^.]{0,40}(?:activ|désactiv|habilit|deshabilit|desactiv|necesari|abilit|attiv|richiesto|ativ|ingeschakeld|uitgeschakeld|nodig|włącz|wyłącz|включ|отключ|увімк)`,
    String.raw`(?:activ|habilit|abilit|attiv|aktivier|schakel|włącz|включ|увімк)[^.]{0,40}\bjava ?script`,
  ].join('|'),
  'iu',
)
