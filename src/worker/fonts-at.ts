import { readFile } from 'node:fs/promises'
import { addedFont, type AddedFont, type AddedFontProblem, type AddedFontRead } from '#export/pdf'

/** By their files, which are named by what is in them. */
const known = new Map<string, AddedFont>()

/** The fonts that these files are. One that is not there any more is left out: what it had signs for is then missing, and said so. */
export async function fontsAt(files: readonly string[]): Promise<readonly AddedFont[]> {
  const fonts = await Promise.all(files.map(fontAt))
  return fonts.filter((font) => font !== null)
}

async function fontAt(file: string): Promise<AddedFont | null> {
  const before = known.get(file)
  if (before !== undefined) return before
  const read = await readFont(file)
  if (!read.ok) return null
  known.set(file, read.font)
  return read.font
}

/** Why a file cannot be used as a font; `null` where it can. */
export async function fontProblem({ path }: { readonly path: string }): Promise<AddedFontProblem | null> {
  const read = await readFont(path)
  return read.ok ? null : read.problem
}

async function readFont(file: string): Promise<AddedFontRead> {
  try {
    return addedFont(await readFile(file))
  } catch {
    return { ok: false, problem: 'font-unreadable' }
  }
}
