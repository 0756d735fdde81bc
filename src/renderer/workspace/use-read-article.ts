import type { Session } from '#ipc/api'
import type { useNotices } from './use-notices.tsx'
import { useOriginal } from './use-original.ts'
import { useReaderSize } from './use-reader-size.ts'
import type { useReading } from './use-reading.ts'
import { useVersionDialogs } from './article-versions.tsx'
import { useVersions } from './use-versions.ts'
import type { useWriting } from './use-writing.ts'

interface Around {
  readonly writing: ReturnType<typeof useWriting>
  readonly session: Session
  readonly change: (patch: Partial<Session>) => void
  readonly tell: ReturnType<typeof useNotices>['tell']
}

/** What the article being read has beside its text: its original file, its size on the screen, its versions. */
export function useReadArticle(reading: ReturnType<typeof useReading>, { writing, session, change, tell }: Around) {
  const versions = useVersions({ ...writing, libraryVersion: reading.libraryVersion, tell })
  return {
    original: useOriginal(reading.article, tell),
    readerSize: useReaderSize(session.readerSize, change),
    versions,
    dialogs: useVersionDialogs(reading, versions),
  }
}
