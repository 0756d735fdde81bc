import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { type BriefId, briefFromTemplate, briefIdSchema, type Template, templateSchema } from '#core/brief'
import { list } from '#core/schema'
import type { Templates } from '#ipc/api'
import onePageNote from '../../resources/templates/one-page-note.json?raw'
import dailySituationReport from '../../resources/templates/daily-situation-report.json?raw'
import actorProfile from '../../resources/templates/actor-profile.json?raw'
import briefingWithOptions from '../../resources/templates/briefing-with-options.json?raw'
import type { StoreProcess } from './store-process.ts'

const setting = 'templates'
const stored = v.pipe(v.string(), v.parseJson(), templateSchema)
const ownSchema = v.pipe(v.string(), v.parseJson(), list(templateSchema))

/** What new briefs may begin as. Own templates that another version of the app wrote and this one cannot read count as none. */
export async function readTemplates(store: StoreProcess): Promise<Templates> {
  const own = v.safeParse(ownSchema, await (await store.calls()).readSetting({ name: setting }))
  return {
    shipped: [onePageNote, dailySituationReport, actorProfile, briefingWithOptions].map((json) => v.parse(stored, json)),
    own: own.success ? own.output : [],
  }
}

export async function writeTemplates(store: StoreProcess, own: readonly Template[]): Promise<null> {
  return (await store.calls()).writeSetting({ name: setting, json: JSON.stringify(own) })
}

/** Makes a brief of a template’s shape. */
export async function createBriefFrom(store: StoreProcess, template: Template): Promise<BriefId> {
  const seed = briefFromTemplate(template, v.parse(briefIdSchema, randomUUID()))
  await (await store.calls()).createBrief({ seed })
  return seed.id
}
