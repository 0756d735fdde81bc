import { type Metadata, type MetadataField, unknownMetadata } from './metadata.ts'
import type { Reference } from './reference.ts'

/** The metadata with what the reference knows where nothing was known. A field that has a value keeps it, even where the reference says more. */
export function fillFromReference(metadata: Metadata, reference: Reference): Metadata {
  const missing = fields.filter((field) => metadata[field] === null)
  return { ...metadata, ...Object.fromEntries(missing.map((field) => [field, reference.metadata[field]])) }
}

/** The fields that `before` lacks and `after` has, in the order of the schema. */
export function filledFields(before: Metadata, after: Metadata): readonly MetadataField[] {
  return fields.filter((field) => before[field] === null && after[field] !== null)
}

const fields = Object.keys(unknownMetadata).filter((name): name is MetadataField => name in unknownMetadata)
