import { useCallback, useEffect, useRef, useState } from 'react'
import type { ArticleList } from '#ipc/store-api'

const pageSize = 200

/** The articles that match `text`, a page at a time; `null` until the first answer. An answer that a later question has overtaken is passed over. */
export function useArticles(text: string, version: number): { readonly list: ArticleList | null; readonly loadMore: () => void } {
  const [list, setList] = useState<ArticleList | null>(null)
  const question = useRef(0)
  useEffect(() => {
    question.current += 1
    const asked = question.current
    void window.attache.listArticles({ text, limit: pageSize, offset: 0 }).then((answer) => {
      if (asked === question.current) setList(answer)
    })
  }, [text, version])
  const loaded = list?.rows.length ?? 0
  const loadMore = useCallback(() => {
    const asked = question.current
    void window.attache.listArticles({ text, limit: pageSize, offset: loaded }).then((more) => {
      if (asked !== question.current) return
      setList((now) => (now === null || now.rows.length !== loaded ? now : { total: more.total, rows: [...now.rows, ...more.rows] }))
    })
  }, [text, loaded])
  return { list, loadMore }
}
