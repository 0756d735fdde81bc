import { beginsParagraph } from './begins-paragraph.ts'
import { joinLine, type Spelling } from './join-line.ts'
import type { SetLine } from './page-lines.ts'
import { isAlike, type Style } from './style.ts'

/** A paragraph and the lines it was set in: one at least. */
export interface SetParagraph {
  readonly text: string
  readonly lines: readonly SetLine[]
}

/** Puts a file’s lines together to paragraphs. One that runs over a column or a page is whole, also where a note, a caption or a box stands between its parts. */
export function buildParagraphs(lines: readonly SetLine[], style: Style, spelling: Spelling): readonly SetParagraph[] {
  const groups: SetLine[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    const [first, before] = [open?.[0], open?.at(-1)]
    if (open === undefined || first === undefined || before === undefined || beginsParagraph(line, before, first, style))
      groups.push([line])
    else open.push(line)
  }
  return bridged(groups, style).map((group) => paragraphOf(group, spelling))
}

/** Joins the lines of one paragraph. */
export function paragraphOf(lines: readonly SetLine[], spelling: Spelling): SetParagraph {
  return { text: lines.reduce((text, line) => joinLine(text, line.text, spelling), ''), lines }
}

/** How many paragraphs may stand between the parts of one. */
const furthest = 6

/** Joins parts of a paragraph with something of another size between them. */
function bridged(groups: readonly (readonly SetLine[])[], style: Style): readonly (readonly SetLine[])[] {
  const joined: (readonly SetLine[])[] = []
  const used = new Set<number>()
  for (const [index, group] of groups.entries()) {
    if (used.has(index)) continue
    const next = isCutOff(group, style) ? continuation(groups, index, style) : null
    if (next !== null) used.add(next)
    joined.push(next === null ? group : [...group, ...(groups[next] ?? [])])
  }
  return joined
}

/** The last line runs to its end without ending the sentence. */
function isCutOff(group: readonly SetLine[], style: Style): boolean {
  const last = group.at(-1)
  return last !== undefined && isAlike(last.size, style.size) && /[\p{Ll}\p{Lo},;\-\u00AD]$/u.test(last.text) && group.length > 1
}

function continuation(groups: readonly (readonly SetLine[])[], index: number, style: Style): number | null {
  const last = groups[index]?.at(-1)
  for (let next = index + 1; next <= index + furthest; next += 1) {
    const first = groups[next]?.[0]
    if (first === undefined || last === undefined) return null
    if (!isAlike(first.size, style.size)) continue
    const follows = first.column !== last.column && /^[\p{Ll}\p{Lo}]/u.test(first.text)
    return follows ? next : null
  }
  return null
}
