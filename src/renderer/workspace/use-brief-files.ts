import { useMemo } from 'react'
import type { BriefId, Template } from '#core/brief'
import { message, problemMessage } from '#messages'
import { focusPage } from './focus-page.ts'
import { typeAhead } from './type-ahead.ts'
import type { useNotices } from './use-notices.tsx'
import type { useReading } from './use-reading.ts'
import type { useWriting } from './use-writing.ts'

/** New briefs, and briefs as files of their own. */
export function useBriefFiles(
  { brief, coming: { ask, whenThere }, open }: ReturnType<typeof useWriting>,
  { libraryChanged }: ReturnType<typeof useReading>,
  { tell, tellSaved }: ReturnType<typeof useNotices>,
) {
  return useMemo(() => {
    const begin = (create: () => Promise<BriefId>) => {
      // What is typed from now on is not meant for the page that is about to go.
      const typed = isElsewhere(document.activeElement) ? null : typeAhead()
      const asked = ask(async () => {
        typed?.takeKeyboard()
        return await create()
      })
      whenThere(({ editor: page }) => {
        if (!isElsewhere(document.activeElement)) focusPage(page)
        typed?.giveTo(page)
      })
      void asked.then(open, (error: unknown) => {
        typed?.drop()
        throw error
      })
    }
    return {
      newBrief: () => begin(() => window.attache.createBrief()),
      newBriefFrom: (template: Template) => begin(() => window.attache.createBriefFrom(template)),
      openBrief: async () => {
        // What was typed last counts when the file is held against the brief of the library.
        await brief?.flush()
        const opened = await window.attache.openBriefFile()
        if (opened.kind === 'opened') {
          libraryChanged()
          open(opened.id)
          if (opened.twin !== 'none') tell(message(opened.twin === 'same' ? 'brief.openedSame' : 'brief.openedBeside'))
        } else if (opened.kind === 'problem') {
          tell(problemMessage(opened.problem, ['briefFile', 'import', 'store'], { file: message('brief.file') }), 'error')
        }
      },
      saveBrief: () => {
        if (brief !== null) void window.attache.saveBriefFile(brief.brief()).then(tellSaved)
      },
    }
  }, [brief, ask, whenThere, open, libraryChanged, tell, tellSaved])
}

/** Whoever reads goes on reading; a dialog keeps the keyboard. */
function isElsewhere(element: Element | null): boolean {
  return element !== null && element.closest('.reader, .side-pane, [role="dialog"]') !== null
}
