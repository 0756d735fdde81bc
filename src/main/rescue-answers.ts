import { app } from 'electron'
import type { Answers } from './answer-calls.ts'
import type { AnswerParts } from './answer-parts.ts'

/** What main does where a library did not open. */
export function rescueAnswers({ main, library, readable }: AnswerParts) {
  const tell = (progress: { readonly done: number; readonly of: number }) => main.tell('rescueProgress', progress)
  return {
    openAgain: () => library.openAgain(),
    rescue: () => library.rescue(tell),
    openReadOnly: () => library.openReadOnly(),
    saveReadable: () => readable.save(tell),
    cancelSaving: async () => {
      readable.cancel()
      return null
    },
    startNewLibrary: () => library.startNew(),
    quit: async () => {
      app.quit()
      return null
    },
  } satisfies Partial<Answers>
}
