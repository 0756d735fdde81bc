import { useState } from 'react'
import type { ArticleId } from '#core/article'

const writeAfter = 800

/** Keeps where each article was read up to: soon after it changes, and at once when the window goes. */
export class KeptPlaces {
  readonly #pending = new Map<ArticleId, number>()
  #timer: ReturnType<typeof setTimeout> | null = null

  readonly keep = (id: ArticleId, paragraph: number): void => {
    this.#pending.set(id, paragraph)
    this.#timer ??= setTimeout(() => void this.flush(), writeAfter)
  }

  /** The newest place, whether it is written yet or not. */
  readonly read = async (id: ArticleId): Promise<number> => this.#pending.get(id) ?? (await window.attache.readPlace(id)) ?? 0

  readonly flush = async (): Promise<void> => {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    const places = [...this.#pending]
    this.#pending.clear()
    await Promise.all(places.map(([id, paragraph]) => window.attache.writePlace({ id, paragraph })))
  }
}

export function useKeptPlace(): KeptPlaces {
  return useState(() => new KeptPlaces())[0]
}
