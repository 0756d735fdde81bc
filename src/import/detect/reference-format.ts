import type { Format } from '../import-limits.ts'

/** The kind of reference file that a text is, from its beginning; `null` where it is none. A name alone never makes it one, and without the name the sign must be unmistakable. */
export function referenceFormatOf(text: string, extension: string): Format | null {
  if (extension === 'ris' ? /^\s*TY {0,2}-/m.test(text) : /^TY {1,2}- ?[A-Z]{3,8}\s*$/m.test(text.slice(0, 200))) return 'ris'
  if (extension === 'bib' ? /^\s*@[a-z]+\s*[{(]/im.test(text) : bibtexStart.test(text)) return 'bibtex'
  return /^[[{]/.test(text) && cslType.test(text) && /"(?:title|URL|issued)"\s*:/.test(text) ? 'csl' : null
}

/** Comments in `%`, then an entry with a key. */
const bibtexStart =
  /^(?:%[^\n]*\n\s*)*@(?:string\s*\{\s*\w+\s*=|(?:article|online|misc|book|incollection|inproceedings|techreport|report|newspaper|news|unpublished|electronic|www)\s*\{\s*[^\s,{}"]+\s*,)/i

/** The types of CSL 1.0.2 that an article can have. */
const cslType =
  /"type"\s*:\s*"(?:article(?:-journal|-magazine|-newspaper)?|webpage|post(?:-weblog)?|report|book|chapter|broadcast|document|entry(?:-\w+)?|interview|speech|manuscript|paper-conference)"/
