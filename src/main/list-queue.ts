import type { ArticleQuery } from '#ipc/library-types'
import type { ArticleList } from '#ipc/store-api'

type Ask = (query: ArticleQuery) => Promise<ArticleList>

interface Waiting {
  readonly query: ArticleQuery
  readonly settle: (answer: ArticleList | Promise<ArticleList>) => void
}

/**
 * Asks for one list at a time, so that whatever else the store is to do, such as saving what is typed, waits for one search at most.
 * A query that waits is not asked at all once its own asker has a newer one: its answer is then empty and says that it was overtaken. Queries without an asker are all asked, in their order.
 */
export function listQueue(ask: Ask): Ask {
  let isAsking = false
  let waiting: readonly Waiting[] = []
  const next = async (): Promise<void> => {
    if (isAsking) return
    isAsking = true
    for (let [first] = waiting; first !== undefined; [first] = waiting) {
      waiting = waiting.slice(1)
      const answer = ask(first.query)
      first.settle(answer)
      // Its asker is told of what went wrong; the next in the queue only waits for its end.
      // oxlint-disable-next-line no-await-in-loop -- one after another is what the queue is for
      await answer.catch(() => null)
    }
    isAsking = false
  }
  return (query) =>
    new Promise((settle) => {
      const isOvertaken = (other: Waiting) => query.asker !== undefined && other.query.asker === query.asker
      for (const other of waiting.filter((each) => isOvertaken(each))) other.settle(overtaken)
      waiting = [...waiting.filter((other) => !isOvertaken(other)), { query, settle }]
      void next()
    })
}

const overtaken: ArticleList = { total: 0, rows: [], isOvertaken: true }
