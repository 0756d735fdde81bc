/** A few characters for each text, the same for the same: for keys that are put together of many. */
export class ShortKeys {
  readonly #keys = new Map<string, string>()

  of(text: string): string {
    const known = this.#keys.get(text)
    if (known !== undefined) return known
    const key = this.#keys.size.toString(36)
    this.#keys.set(text, key)
    return key
  }
}
