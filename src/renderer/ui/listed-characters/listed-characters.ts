/** Characters without a sign may be a whole script. */
const mostCharacters = 24

/** Characters as a sentence names them, each in quotation marks, not all where there are many. */
export function listedCharacters(characters: readonly string[]): string {
  const some = characters.slice(0, mostCharacters).map((character) => `“${character}”`)
  return characters.length > mostCharacters ? `${some.join(', ')} …` : new Intl.ListFormat('en-GB').format(some)
}
