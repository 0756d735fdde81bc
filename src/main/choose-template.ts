import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import * as v from 'valibot'
import { briefIdSchema, emptyBrief } from '#core/brief'
import { everyChoice } from '#core/printable'
import type { ExportProblem, TemplateChosen, TemplateProblem } from '#ipc/export-types'
import { message, sectionTitles } from '#messages'
import type { FilePlaces } from './file-places.ts'
import type { KeptTemplates } from './kept-templates.ts'
import type { KillableWorker } from './killable-worker.ts'
import type { Log } from './log.ts'
import { madeDocument } from './made-document.ts'
import { writeDocument } from './write-document.ts'

/** As base64 it fits the store's longest setting. */
const limit = 10_000_000
const seconds = 60

interface Parts {
  readonly places: FilePlaces
  readonly templates: KeptTemplates
  readonly printer: KillableWorker
  readonly log: Log
}

/** Asks for a template and tries it on a brief with nothing in it, so that what is wrong with it is said where it is chosen. */
export async function chooseTemplate({ places, templates, printer, log }: Parts): Promise<TemplateChosen> {
  const path = await places.toOpen(message('dialog.chooseTemplate'), [
    { kind: message('dialog.wordTemplate'), extensions: ['dotx', 'docx'] },
    { kind: message('dialog.allFiles'), extensions: ['*'] },
  ])
  if (path === null) return { kind: 'cancelled' }
  const read = await templateAt(path)
  if (!read.ok) return { kind: 'problem', problem: read.problem }
  const brief = emptyBrief(v.parse(briefIdSchema, 'trial'), sectionTitles('en-GB'))
  const settings = { format: 'docx', design: 'paper', page: 'A4' } as const
  const end = await printer.run(
    async (calls) =>
      writeDocument(calls, await calls.print({ brief, articles: [], choices: everyChoice }), settings, {
        template: read.template,
        fonts: [],
      }),
    seconds,
  )
  const made = madeDocument(end, log)
  if (made.kind === 'cancelled') return made
  if (made.kind === 'problem') return { kind: 'problem', problem: ofTemplate(made.problem) }
  return { kind: 'chosen', template: templates.hold(basename(path), read.template), missingStyles: made.remarks.missingStyles }
}

type Read = { readonly ok: true; readonly template: Uint8Array } | { readonly ok: false; readonly problem: TemplateProblem }

async function templateAt(path: string): Promise<Read> {
  try {
    const { size } = await stat(path)
    if (size > limit) return { ok: false, problem: { kind: 'template-too-large', limit } }
    return { ok: true, template: new Uint8Array(await readFile(path)) }
  } catch {
    // Gone, a folder, not ours to read: whichever, another file is to be chosen.
    return { ok: false, problem: { kind: 'template-unreadable' } }
  }
}

/** A document that nothing stands in can fail by its template alone. */
function ofTemplate(problem: ExportProblem): TemplateProblem {
  return isOfTemplate(problem) ? problem : { kind: 'template-damaged' }
}

function isOfTemplate(problem: ExportProblem): problem is TemplateProblem {
  return problem.kind.startsWith('template-')
}
