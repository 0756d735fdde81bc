import type { Marking } from '#core/brief'
import type { Fix } from '#core/check'
import { locate, repick } from '#core/picks'
import { applyFix, applyReview } from '../editor/document/index.ts'
import { asOneUndoStep } from '../editor/index.ts'
import { setMarking } from './text-settings.ts'
import type { useReading } from './use-reading.ts'
import type { useWriting } from './use-writing.ts'

/** Mends findings: each in one step, which one undo takes back. */
export function useFixes(writing: ReturnType<typeof useWriting>, reading: ReturnType<typeof useReading>) {
  const { editor, brief, sources } = writing
  const source = (id: string) => {
    const pick = brief?.document.pick(id) ?? null
    const article = pick === null ? undefined : sources.articles.get(pick.article)
    return pick === null || article === undefined ? null : { pick, article }
  }
  const takeNewPlace = (id: string) => {
    const known = source(id)
    const anchor = known === null ? null : locate(known.pick, known.article)
    if (editor === null || brief === null || known === null || anchor === null || !('span' in anchor)) return
    const to = { pick: repick(known.pick, known.article, anchor.span), article: known.article }
    const retaken = [{ from: known, to, citation: null }]
    asOneUndoStep(
      () => editor.state,
      () => {
        brief.document.replacePicks([to.pick])
        editor.view.dispatch(applyReview(editor.state, { retaken, removedPicks: [], removedCitations: [] }))
      },
    )
  }
  const apply = (fix: Fix) => {
    if (editor === null) return
    if (fix.kind === 'open-details') {
      reading.read(fix.article)
      reading.askDetails(fix.article)
    } else if (fix.kind === 'restore-article') void window.attache.restoreArticles([fix.article]).then(reading.libraryChanged)
    else if (fix.kind === 'show-entry') writing.show(fix.entry)
    else if (fix.kind === 'take-new-place') takeNewPlace(fix.pick)
    else {
      const transaction = applyFix(editor.state, fix, source)
      if (transaction === null) return
      asOneUndoStep(
        () => editor.state,
        () => editor.view.dispatch(transaction),
      )
    }
  }
  return { apply, mark: (marking: Marking) => setMarking(editor, marking) }
}
