import * as v from 'valibot'
import type { Session } from '#ipc/api'
import { sessionSchema } from '#ipc/api-schemas'
import type { StoreProcess } from './store-process.ts'

const setting = 'session'

const firstSession: Session = {
  brief: null,
  article: null,
  paragraph: 0,
  theme: 'system',
  layout: { library: 20, reader: 36, brief: 44 },
  caret: null,
  readerSize: 100,
  aside: null,
  author: null,
  typographicMarks: true,
  recentSymbols: [],
  folded: [],
}

/** Where the user was; at the first start, and when what is kept is of another version, the beginning. Reading goes on where it stopped, which may be elsewhere than the cursor was. */
export async function readSession(store: StoreProcess): Promise<Session> {
  const calls = await store.calls()
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), sessionSchema), await calls.readSetting({ name: setting }))
  if (!read.success) return firstSession
  const session = read.output
  const place = session.article === null ? null : await calls.readPlace({ id: session.article })
  return place === null ? session : { ...session, paragraph: place }
}

export async function writeSession(store: StoreProcess, session: Session): Promise<null> {
  const calls = await store.calls()
  return calls.writeSetting({ name: setting, json: JSON.stringify(session) })
}
