export { useSession } from './use-session.ts'
export { Workspace } from './workspace.tsx'
