import type { Rule } from '../rule.ts'

/** What may stand directly within an element, by its role. */
const within: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
}

/** What an element must stand directly within, by its role. */
const around: Readonly<Record<string, readonly string[]>> = {
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
}

/** Tables, lists and contents have their parts, each in its place (Matterhorn 09-004 to 09-006). */
export const nesting: Rule = {
  clause: 'ISO 14289-1, 7.2',
  *broken({ structure }) {
    for (const { role, parent, where } of structure.elements) {
      const allowed = within[parent?.role ?? '']
      if (allowed?.includes(role) === false) yield { where, detail: `a ${role} directly in a ${parent?.role}` }
      if (around[role]?.includes(parent?.role ?? '') === false)
        yield { where, detail: `a ${role} in ${parent === null ? 'nothing' : `a ${parent.role}`}` }
    }
  },
}
