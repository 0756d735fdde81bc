export { type Pick, type PickId, pickIdSchema, pickSchema, type Span, spanSchema } from './pick.ts'
export { makePick } from './make-pick.ts'
export { type Anchor, locate } from './locate.ts'
