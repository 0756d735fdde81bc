import { existsSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { packBrief } from '#export/attache'
import { lostPieceMessage, message, problemMessage } from '#messages'
import type { RescueStep } from '#ipc/rescue-types'
import { writeReadable } from '#node/write-readable'
import { openLibrary, type Rescue, rescueLibrary, type Store } from '#store'
import type { ExitStatus } from './exit-status.ts'
import { chooseKey, storeProblem } from './open-cli-library.ts'
import type { Output } from './output.ts'
import type { Command } from './parse-command.ts'
import { fail, type Problem } from './problem.ts'

/** Saves what can be read of a library, damaged or not, and names what cannot. A library that another program has open is left alone. */
export async function runRescue({ library, to, json }: Extract<Command, { readonly name: 'rescue' }>, output: Output): Promise<ExitStatus> {
  const refused = await folderProblem(to)
  if (refused !== null) return fail(output, json, to, refused)
  const begun = await begin(library)
  if (!begun.ok) return fail(output, json, library, begun.problem)
  try {
    return await save(begun.rescue, { library, to, json }, output)
  } finally {
    begun.rescue.close()
  }
}

type Begun = { readonly ok: true; readonly rescue: Rescue } | { readonly ok: false; readonly problem: Problem }

async function begin(library: string): Promise<Begun> {
  const chosen = chooseKey(library, true)
  if (!chosen.ok) return chosen
  const place = { file: join(library, 'library.db'), key: chosen.key }
  // Opening makes what is not there.
  if (!existsSync(place.file)) {
    return { ok: false, problem: { kind: 'library-missing', message: message('problem.cli.library-missing', { folder: library }) } }
  }
  // Only opening tells whether another program has it open.
  const opened = await openLibrary(place)
  if (opened.ok) opened.store.close(null)
  else if (!rescued.has(opened.problem.kind)) return { ok: false, problem: storeProblem(opened.problem, chosen.key) }
  const begun = await rescueLibrary({ ...place, mend: false })
  return begun.ok ? begun : { ok: false, problem: storeProblem(begun.problem, chosen.key) }
}

/** What is the matter with a library of which something may be read. A first page that is damaged looks like a wrong key. */
const rescued: ReadonlySet<string> = new Set(['damaged', 'wrong-key'])

async function save(
  rescue: Rescue,
  { library, to, json }: { readonly library: string; readonly to: string; readonly json: boolean },
  output: Output,
): Promise<ExitStatus> {
  const end = runToEnd(rescue)
  if (end.kind !== 'partial' || rescue.store === null) {
    return fail(output, json, library, { kind: 'nothing-readable', message: message('problem.cli.nothing-readable', { folder: library }) })
  }
  const written = await writeReadable({
    calls: asCalls(rescue.store),
    lost: end.lost,
    sentence: lostPieceMessage,
    pack: async (brief, articles) => packBrief(brief, articles),
    folder: to,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  })
  switch (written.kind) {
    case 'problem':
      return fail(output, json, to, { kind: written.problem.kind, message: problemMessage(written.problem, ['rescueSave']) })
    // Nothing here cancels.
    case 'cancelled':
      return 1
    case 'written': {
      const { articles, originals, briefs } = written
      for (const piece of end.lost) output.warn(lostPieceMessage(piece))
      const lost = end.lost.map((piece) => ({ ...piece, message: lostPieceMessage(piece) }))
      if (json) output.json({ library, ok: true, folder: to, articles, originals, briefs, unreadable: lost })
      else output.print(message('cli.rescued', { folder: to, articles, originals, briefs }))
      return 0
    }
  }
}

function runToEnd(rescue: Rescue): RescueStep {
  for (;;) {
    const step = rescue.step()
    if (step.kind !== 'working') return step
  }
}

/** The store of this process, as one of another process is called. */
function asCalls(store: Store): Parameters<typeof writeReadable>[0]['calls'] {
  return {
    listArticles: async (query) => store.listArticles(query),
    readArticles: async (ids) => store.readArticles(ids),
    articleDetails: async (id) => store.articleDetails(id),
    libraryFacets: async (nothing) => store.libraryFacets(nothing),
    readOriginal: async (original) => store.readOriginal(original),
    listBriefs: async (nothing) => store.listBriefs(nothing),
    plainBrief: async (id) => store.plainBrief(id),
  }
}

/** Makes the folder where it is not there; says why nothing can be written in it. */
async function folderProblem(folder: string): Promise<Problem | null> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const isEmpty = (await readdir(folder)).length === 0
    return isEmpty ? null : { kind: 'not-empty', message: message('problem.cli.not-empty', { folder }) }
  } catch {
    // A file in its place, or no right to make it: the same sentence fits.
    return { kind: 'no-permission', message: problemMessage({ kind: 'no-permission' }, ['rescueSave']) }
  }
}
