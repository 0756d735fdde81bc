import * as v from 'valibot'
import { list, record } from '#core/schema'

const id = v.pipe(v.string(), v.minLength(1))

/** One contribution to a thread. `author` is the name that its writer gave, empty where none was given; `at` is ISO 8601, UTC. */
const commentMessageSchema = record({
  id,
  author: v.string(),
  at: v.pipe(v.string(), v.minLength(1)),
  text: v.pipe(v.string(), v.minLength(1)),
})

/** A conversation about a stretch of the text, which carries the mark `comment` with the thread’s id. `words` are those it was about when it began: they are shown once the stretch is gone. */
export const commentThreadSchema = record({
  id,
  words: v.string(),
  isResolved: v.boolean(),
  messages: v.pipe(v.array(commentMessageSchema), v.minLength(1), v.readonly()),
})

/** Threads of a brief, in reading order; those whose stretch is gone come last. */
export const commentsSchema = v.pipe(list(commentThreadSchema), v.minLength(1))

export type CommentMessage = v.InferOutput<typeof commentMessageSchema>
export type CommentThread = v.InferOutput<typeof commentThreadSchema>
