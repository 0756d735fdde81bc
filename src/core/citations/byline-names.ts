/** A name in CSL-JSON: a person's in two parts, or `literal` where it is an organisation's or can't be told apart. */
export type CslName = { readonly family: string; readonly given: string; readonly suffix?: string } | { readonly literal: string }

/**
 * The authors in a byline as printed. Only what is unmistakable is taken apart: “A, B and C”, “Family, Given” with a family name of one word; anything in doubt stays as it is printed.
 * A role or place behind a name (“diplomatic editor”, “in Caldera”) is not part of an author's name and is left out, as Chicago 17th ed., 14.73, has it.
 */
export function bylineNames(byline: string): readonly CslName[] {
  const line = byline.replaceAll(/\s+/gu, ' ').trim()
  if (wholeBody.test(line)) return [{ literal: line }]
  return line.split(betweenGroups).flatMap((group) => {
    const listed = group.split(conjunction)
    return listed.flatMap((part) => commaList(part, listed.length > 1))
  })
}

const betweenGroups = /\s*[;|]\s*/u
const conjunction = /,?\s+(?:and|&|und|et|y|e)\s+/u

/** Names of bodies that may hold an “and”. */
const wholeBody = /^(?:The )?(?:Ministry|Department|Office|Institute|Committee|Council|Cent(?:re|er)|Board|Commission) (?:of|on|for) /u

function commaList(text: string, inList: boolean): readonly CslName[] {
  const parts = text.split(/\s*,\s*/u).filter((part) => part !== '')
  const [first, second] = parts
  if (first !== undefined && second !== undefined && parts.length === 2 && isInverted(first, second, inList)) {
    return [{ family: first, given: second }]
  }
  const names: CslName[] = []
  for (const part of parts) {
    const last = names.at(-1)
    if (suffix.test(part) && last !== undefined && 'family' in last) names.splice(-1, 1, { ...last, suffix: part })
    else if (!(role.test(part) && last !== undefined)) names.push(oneName(part))
  }
  return names
}

const suffix = /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/u
const role = /\b(?:editor|correspondent|reporter|writer|columnist|chief|analyst|staff|contributor|freelance|producer)\b/iu
const word = /^\p{Lu}[\p{L}’'-]+$/u
const givenNames = /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}\.)*$/u

/** “Doe, Jane”: one word that is no body's name, then given names. In a list, “Madonna, Jane Doe and …” would look alike, so only a single given name with initials counts. */
function isInverted(first: string, second: string, inList: boolean): boolean {
  if (!word.test(first) || isOrganisation(first) || role.test(second) || isOrganisation(second) || suffix.test(second)) return false
  return (
    givenNames.test(second) || (!inList && second.split(' ').length === 2 && second.split(' ').every((given) => givenNames.test(given)))
  )
}

const acronym = /^\p{Lu}{2,}$/u
const organisationWords =
  /\b(?:Reuters|AFP|AP|TASS|Xinhua|Interfax|Bloomberg|ANSA|EFE|dpa|BBC|CNN|Press|Agency|Agence|Agencies|Wire|Wires|News|Newsroom|Staff|Desk|Team|Bureau|Board|Service|Services|Ministry|Department|Office|Institute|Institution|University|Group|Council|Committee|Commission|Association|Foundation|Union|Times|Post|Journal|Tribune|Guardian|Herald|Gazette|Courier|Daily|Weekly|Media|Network|Radio|Television|TV|Editorial|Editors|Correspondents?)\b|^The |\d|@/iu
/** Names of bodies, and what no person is called. A person of such a name, an Emily Post, stays in one piece too: printed the same, but for the short form. */
function isOrganisation(name: string): boolean {
  return organisationWords.test(name) || acronym.test(name)
}

const placeBehind = /\s+in\s+\p{Lu}.*$/u
const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|bin|ibn|al|el|zu|zur)$/u
/** Scripts in which a name's parts stand apart; a Chinese or Japanese one can't be split. */
const alphabetic = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}.'’‘-]+$/u

function oneName(text: string): CslName {
  if (isOrganisation(text) || role.test(text)) return { literal: text }
  const words = text.replace(placeBehind, '').split(' ')
  const isPerson = words.length >= 2 && words.length <= 5 && words.every((part) => alphabetic.test(part))
  return isPerson ? person(words) : { literal: text }
}

function person(words: readonly string[]): CslName {
  const last = words.at(-1) ?? ''
  if (words.length > 2 && suffix.test(last)) return { ...splitName(words.slice(0, -1)), suffix: last }
  return splitName(words)
}

/** The family name is the last word and the particles before it: “Ursula von der Leyen”. */
function splitName(words: readonly string[]): { readonly family: string; readonly given: string } {
  const firstParticle = words.findIndex((part, index) => index > 0 && index < words.length - 1 && particle.test(part))
  const familyFrom = firstParticle === -1 ? words.length - 1 : firstParticle
  return { family: words.slice(familyFrom).join(' '), given: words.slice(0, familyFrom).join(' ') }
}
