import type { EditedText } from '../edited-texts.ts'
import { changedWords } from './changed-words.ts'
import { hardCase } from './hard-case.ts'
import { lookalikes } from './lookalikes.ts'
import { scripts } from './scripts.ts'
import { takenOut } from './taken-out.ts'

/** Hand-written edits that are easily judged wrong. Their labels follow the rules in `edited-texts.ts`. */
export const hardCases: readonly EditedText[] = [...lookalikes, ...changedWords, ...takenOut, ...scripts].map((row) => hardCase(row))
