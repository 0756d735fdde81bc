import './word-changes.css'
import { Fragment } from 'react'
import type { WordRun } from '#core/picks'

/** One text with what was changed in it: what is gone struck out, what came underlined, in that order. `del` and `ins` say it to a screen reader. */
export function WordChanges({ runs }: { readonly runs: readonly WordRun[] }) {
  let from = 0
  return runs.map((run) => {
    const key = from
    from += run.kind === 'same' ? run.text.length : run.before.length + run.after.length
    return <Fragment key={key}>{run.kind === 'same' ? run.text : <Change before={run.before} after={run.after} />}</Fragment>
  })
}

function Change({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <>
      {before !== '' && <Removed>{before}</Removed>}
      {after !== '' && <Added>{after}</Added>}
    </>
  )
}

export function Removed({ children }: { readonly children: string }) {
  return <del className="word-change">{children}</del>
}

export function Added({ children }: { readonly children: string }) {
  return <ins className="word-change">{children}</ins>
}
