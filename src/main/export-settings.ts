import * as v from 'valibot'
import { type BriefId, briefIdSchema } from '#core/brief'
import { list, record } from '#core/schema'
import { type ExportSettings, exportSettingsSchema } from '#ipc/export-types'
import type { KeptTemplates } from './kept-templates.ts'
import type { StoreProcess } from './store-process.ts'

const setting = 'export'
const most = 500

const keptSchema = list(record({ brief: briefIdSchema, settings: exportSettingsSchema }))

/** How a brief was exported last; one that never was takes after the brief exported last. `null` where none was yet, or what is kept is of another version of the app. */
export async function readExportSettings(store: StoreProcess, brief: BriefId): Promise<ExportSettings | null> {
  const kept = await readKept(store)
  return (kept.find((one) => one.brief === brief) ?? kept[0])?.settings ?? null
}

interface Keeping {
  readonly store: StoreProcess
  readonly templates: KeptTemplates
}

/** Keeps them for this brief, and for new ones. Templates that nothing uses any more are let go. */
export async function keepExportSettings({ store, templates }: Keeping, brief: BriefId, settings: ExportSettings): Promise<void> {
  const before = await readKept(store)
  const kept = [{ brief, settings }, ...before.filter((one) => one.brief !== brief)].slice(0, most)
  if (settings.template !== null) await templates.keep(settings.template)
  await (await store.calls()).writeSetting({ name: setting, json: JSON.stringify(kept) })
  const used = templatesOf(kept)
  await Promise.all([...templatesOf(before)].filter((id) => !used.has(id)).map((id) => templates.forget(id)))
}

async function readKept(store: StoreProcess): Promise<v.InferOutput<typeof keptSchema>> {
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), keptSchema), await (await store.calls()).readSetting({ name: setting }))
  return kept.success ? kept.output : []
}

function templatesOf(kept: v.InferOutput<typeof keptSchema>): ReadonlySet<string> {
  return new Set(kept.flatMap(({ settings: { template } }) => (template === null ? [] : [template.id])))
}
