import * as v from 'valibot'
import { type BriefId, briefIdSchema } from '#core/brief'
import { record } from '#core/schema'
import { type BriefText, briefTextSchema } from './brief-text.ts'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Why a version was kept: the brief was opened, half an hour of work had passed, an earlier version was about to be restored, somebody asked for it. */
export const briefVersionKinds = ['opened', 'worked', 'restored', 'asked'] as const
export type BriefVersionKind = (typeof briefVersionKinds)[number]

/** A version as it is listed. `madeAt` is ISO 8601, UTC; `words` counts those of its text, `added` and `removed` those that it differs by from the version before. */
export interface BriefVersion {
  readonly number: number
  readonly madeAt: string
  readonly kind: BriefVersionKind
  readonly name: string | null
  readonly words: number
  readonly added: number
  readonly removed: number
}

/** Numbers count from 1 within a brief and are not given twice while a later one is kept. */
export interface VersionPlace {
  readonly id: BriefId
  readonly number: number
}

/** A version that was deleted, whole: what puts it back. */
export interface DeletedVersion {
  readonly id: BriefId
  readonly version: BriefVersion
  readonly content: BriefText
}

/** What a window or main gives to put a version back. The store parses its text. */
export const deletedVersionSchema = record({
  id: briefIdSchema,
  version: record({
    number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    madeAt: v.pipe(v.string(), v.isoTimestamp()),
    kind: v.picklist(briefVersionKinds),
    name: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(32_768))),
    words: count,
    added: count,
    removed: count,
  }),
  content: briefTextSchema,
})
