/** A character and the name by which it is found, in lower case: that of Unicode, or as people say it. */
export interface Symbol {
  readonly character: string
  readonly name: string
}

export type SymbolGroup = 'quotes' | 'dashes' | 'spaces' | 'currency' | 'arrows' | 'fractions' | 'letters'

const quotes =
  '“ left double quotation mark|” right double quotation mark|„ low double quotation mark|‘ left single quotation mark|’ right single quotation mark, apostrophe|‚ low single quotation mark|« left double angle quotation mark|» right double angle quotation mark|‹ left single angle quotation mark|› right single angle quotation mark|「 left corner bracket|」 right corner bracket|′ prime, minutes|″ double prime, seconds'
const dashes =
  '– en dash|— em dash|‑ no-break hyphen|− minus sign|… ellipsis|· middle dot|• bullet|§ section sign|¶ paragraph sign, pilcrow|† dagger|‡ double dagger|№ numero sign|© copyright sign|® registered sign|™ trade mark sign'
const spaces = '\u00A0 no-break space|\u202F narrow no-break space|\u2009 thin space|\u2002 en space|\u2003 em space|\u00AD soft hyphen'
const currency =
  '€ euro sign|£ pound sign|¥ yen sign, yuan sign|¢ cent sign|₽ rouble sign|₴ hryvnia sign|₺ lira sign|₹ rupee sign|₩ won sign|₪ shekel sign|₦ naira sign|₫ dong sign|₱ peso sign|₸ tenge sign|₾ lari sign|₼ manat sign|₿ bitcoin sign'
const arrows =
  '→ arrow to the right|← arrow to the left|↑ arrow up|↓ arrow down|↔ arrow to both sides|↗ arrow up to the right|↘ arrow down to the right|⇒ double arrow to the right|⇔ double arrow to both sides'
const fractions =
  '½ one half|⅓ one third|⅔ two thirds|¼ one quarter|¾ three quarters|⅛ one eighth|% per cent|‰ per mille|° degree sign|± plus or minus|× multiplication sign, times|÷ division sign|≈ almost equal|≠ not equal|≤ less than or equal|≥ greater than or equal|² squared, superscript two|³ cubed, superscript three|µ micro sign'
const letterSets =
  'á a acute|à a grave|â a circumflex|ä a diaeresis, umlaut|ã a tilde|å a ring|ā a macron|ă a breve|ą a ogonek|æ ae|ç c cedilla|ć c acute|č c caron|ď d caron|đ d stroke|ð eth|é e acute|è e grave|ê e circumflex|ë e diaeresis|ē e macron|ė e dot above|ę e ogonek|ě e caron|ğ g breve|ģ g cedilla|í i acute|ì i grave|î i circumflex|ï i diaeresis|ī i macron|ı dotless i|ķ k cedilla|ł l stroke|ļ l cedilla|ñ n tilde|ń n acute|ň n caron|ņ n cedilla|ó o acute|ò o grave|ô o circumflex|ö o diaeresis, umlaut|õ o tilde|ø o stroke|ő o double acute|œ oe|ř r caron|ś s acute|š s caron|ş s cedilla|ș s comma below|ß sharp s|ť t caron|ț t comma below|þ thorn|ú u acute|ù u grave|û u circumflex|ü u diaeresis, umlaut|ū u macron|ů u ring|ű u double acute|ý y acute|ÿ y diaeresis|ź z acute|ż z dot above|ž z caron'

/** What a policy desk needs and a keyboard may lack, group by group. */
export const symbols: Readonly<Record<SymbolGroup, readonly Symbol[]>> = {
  quotes: read(quotes),
  dashes: read(dashes),
  spaces: read(spaces),
  currency: read(currency),
  arrows: read(arrows),
  fractions: read(fractions),
  letters: withCapitals(read(letterSets)),
}

export const symbolGroups = [
  'quotes',
  'dashes',
  'spaces',
  'currency',
  'arrows',
  'fractions',
  'letters',
] as const satisfies readonly SymbolGroup[]

/** Those in whose name every word that was typed begins a word, or that are the very character. */
export function symbolsNamed(typed: string): readonly Symbol[] {
  const words = typed.trim().toLowerCase().split(/\s+/u)
  const all = symbolGroups.flatMap((group) => symbols[group])
  return all.filter(
    ({ character, name }) =>
      character === typed.trim() || words.every((word) => name.split(/[\s,-]+/u).some((part) => part.startsWith(word))),
  )
}

function read(list: string): readonly Symbol[] {
  // The first character is the symbol itself: a space may be one.
  return list.split('|').map((entry) => ({ character: entry.slice(0, 1), name: entry.slice(2) }))
}

function withCapitals(letters: readonly Symbol[]): readonly Symbol[] {
  return letters.flatMap((letter) => {
    const capital = letter.character.toUpperCase()
    return capital.length === 1 && capital !== letter.character && letter.character !== 'ı'
      ? [letter, { character: capital, name: `capital ${letter.name}` }]
      : [letter]
  })
}
