import { addedFont, type AddedFont } from '#export/pdf'
import { message } from '#messages'
import type { Problem } from './problem.ts'
import { readInput } from './read-input.ts'

type FontsRead =
  | { readonly ok: true; readonly fonts: readonly AddedFont[] }
  | { readonly ok: false; readonly file: string; readonly problem: Problem }

/** The fonts of files named on the command line; the first that cannot be used ends it. */
export async function readFonts(files: readonly string[]): Promise<FontsRead> {
  const fonts: AddedFont[] = []
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- they are large
    const input = await readInput(file)
    if (!input.ok) return { ok: false, file, problem: input.problem }
    const read = addedFont(input.bytes)
    if (!read.ok) return { ok: false, file, problem: { kind: read.problem, message: message(`problem.cli.${read.problem}`, { file }) } }
    fonts.push(read.font)
  }
  return { ok: true, fonts }
}
