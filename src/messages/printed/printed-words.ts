import type { print } from '../english/print.ts'

/** The words of an exported document in another language than English: a brief is read by people who may never see the app. */
export type PrintedWords = Readonly<Record<keyof typeof print, string>>
