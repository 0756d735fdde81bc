import type { Api, AppEvents, ImportResult } from './api.ts'

/**
 * `window.attache`, as the preload script exposes it: the calls of `Api`, and what main tells of its own accord.
 * `TFile` is the DOM’s `File`, which this room’s types do not know: `WindowApi<File>`.
 */
export type WindowApi<TFile> = Omit<Api, 'importDropped'> & {
  /** Imports files and folders dropped on the window. Only real ones have a path. */
  readonly importDropped: (files: readonly TFile[]) => Promise<readonly ImportResult[]>
  /** Listens to one event; the answer stops listening. */
  readonly on: <TName extends keyof AppEvents>(event: TName, listener: (value: AppEvents[TName]) => void) => () => void
}
