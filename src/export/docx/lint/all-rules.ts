import type { MakeRule } from './rule.ts'
import { bookmarks } from './rules/bookmarks.ts'
import { briefMap } from './rules/brief-map.ts'
import { comments } from './rules/comments.ts'
import { contentTypes } from './rules/content-types.ts'
import { drawings } from './rules/drawings.ts'
import { fields } from './rules/fields.ts'
import { endnotes, footnotes } from './rules/notes.ts'
import { numbering } from './rules/numbering.ts'
import { properties } from './rules/properties.ts'
import { relationships } from './rules/relationships.ts'
import { requiredParts } from './rules/required-parts.ts'
import { sections } from './rules/sections.ts'
import { structure } from './rules/structure.ts'
import { styles } from './rules/styles.ts'
import { tables } from './rules/tables.ts'
import { text } from './rules/text.ts'
import { traces } from './rules/traces.ts'
import { uniqueIds } from './rules/unique-ids.ts'
import { values } from './rules/values.ts'

/** What a package is held to, by the name under which it reports. */
export const allRules: Readonly<Record<string, MakeRule>> = {
  'content-types': contentTypes,
  'required-parts': requiredParts,
  relationships,
  structure,
  values,
  text,
  footnotes,
  endnotes,
  bookmarks,
  fields,
  tables,
  comments,
  styles,
  numbering,
  sections,
  drawings,
  'unique-ids': uniqueIds,
  properties,
  'brief-map': briefMap,
  traces,
}
