import type { Node as ProseMirrorNode } from '@tiptap/pm/model'

/** A stretch of text in which something can be found as a whole: it ends where a note stands and where quoted words begin or end. Each code unit is one position of the document, from `start`. */
export interface SearchedRun {
  readonly text: string
  readonly start: number
  /** The words are a source’s. */
  readonly isQuoted: boolean
  /** The id of the note that it is in; `null` in the brief’s own text. */
  readonly note: string | null
  /** Where it is not text but a field of the node at `start`, such as a section’s title: the attribute’s name. */
  readonly field: string | null
}

/** Everything in the brief that can be looked through, in reading order: its title, text, quotations, notes, and the fields that are written in. */
export function searchedRuns(document: ProseMirrorNode): readonly SearchedRun[] {
  const all: SearchedRun[] = []
  document.descendants((node, position, parent) => {
    for (const field of fieldsOf(node)) {
      all.push({ text: String(node.attrs[field]), start: position, isQuoted: false, note: null, field })
    }
    if (!node.isTextblock) return node.type.name !== 'quotedWords'
    const note = parent?.type.name === 'note' ? String(parent.attrs['id']) : null
    for (const run of runsIn(node)) all.push({ ...run, start: run.start + position + 1, note, field: null })
    return true
  })
  return all.toSorted((a, b) => a.start - b.start)
}

/** What is written beside the text, not chosen. A claimant who is among the actors has the name that the actor has. */
function fieldsOf({ type, attrs }: ProseMirrorNode): readonly string[] {
  const names = type.spec.group === 'section' ? sectionFields : (fields[type.name] ?? none)
  return names.filter(
    (name) => typeof attrs[name] === 'string' && attrs[name] !== '' && !(name === 'claimant' && attrs['claimantActor'] !== null),
  )
}

const none: readonly string[] = []
const sectionFields: readonly string[] = ['title']
const fields: Readonly<Record<string, readonly string[]>> = {
  titleBlock: ['from', 'to', 'date', 'reference'],
  actor: ['alsoKnownAs', 'role', 'affiliation'],
  claim: ['claimant'],
  question: ['why', 'answeredBy', 'due'],
}

type InnerRun = Omit<SearchedRun, 'note' | 'field'>

// Nodes never change: only the paragraph that was written in is read anew.
const known = new WeakMap<ProseMirrorNode, readonly InnerRun[]>()

/** Starts are counted from the textblock’s inside. */
function runsIn(textblock: ProseMirrorNode): readonly InnerRun[] {
  const before = known.get(textblock)
  if (before !== undefined) return before
  const isQuoted = textblock.type.name === 'quotation'
  const runs: InnerRun[] = []
  let text = ''
  let offset = 0
  const close = () => {
    if (text !== '') runs.push({ text, start: offset - text.length, isQuoted })
    text = ''
  }
  for (const child of textblock.children) {
    if (child.isText) text += child.text ?? ''
    else if (child.type.name === 'hardBreak') text += '\n'
    else {
      close()
      if (child.type.name === 'quotedWords') runs.push({ text: child.textContent, start: offset + 1, isQuoted: true })
    }
    offset += child.nodeSize
  }
  close()
  known.set(textblock, runs)
  return runs
}
