import { emptyImport, type ImportList } from './import-list.ts'

/** Holds the list outside of the window’s other state: only what shows it is drawn anew when it changes, and a thousand files do not slow the rest. */
export class ImportStore {
  #list: ImportList = emptyImport
  readonly #listeners = new Set<() => void>()

  readonly list = (): ImportList => this.#list

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  change(edit: (list: ImportList) => ImportList): void {
    this.#list = edit(this.#list)
    for (const listener of this.#listeners) listener()
  }
}
