import { findInTexts, type FoundText } from './find-in-texts.ts'

/** How long an expression may take, in milliseconds. */
const budget = 1500

/** Looks for plain words at once, and for an expression apart, where it can be stopped: `null` where it took too long. */
export class BoundedSearch {
  #underWay: { readonly worker: Worker; readonly timer: ReturnType<typeof setTimeout> } | null = null

  async find(texts: readonly string[], expression: RegExp, isPlain: boolean): Promise<readonly FoundText[] | null> {
    this.stop()
    if (isPlain) return findInTexts(texts, expression)
    const worker = new Worker(new URL('find-worker.ts', import.meta.url), { type: 'module' })
    const found = await new Promise<readonly FoundText[] | null>((resolve) => {
      this.#underWay = { worker, timer: setTimeout(() => resolve(null), budget) }
      worker.addEventListener('message', ({ data }: MessageEvent<readonly FoundText[]>) => resolve(data))
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes no origin
      worker.postMessage({ texts, expression })
    })
    this.stop()
    return found
  }

  /** Ends a search that is under way; it is then never answered. */
  stop(): void {
    if (this.#underWay === null) return
    this.#underWay.worker.terminate()
    clearTimeout(this.#underWay.timer)
    this.#underWay = null
  }
}
