import type { AsideKind, Session } from '#ipc/api'
import type { BriefAside } from './commands/index.ts'

/** What stands beside the brief’s page, kept with the session. */
export function useAside(session: Session, change: (patch: Partial<Session>) => void): BriefAside {
  return {
    shown: session.aside,
    toggle: (kind: AsideKind) => change({ aside: session.aside === kind ? null : kind }),
  }
}
