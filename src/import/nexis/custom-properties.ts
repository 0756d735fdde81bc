import type { Receipt } from '#core/article'
import { childElements, elementsNamed, parseXml, textOfXml } from '../xml/index.ts'

/** What Nexis writes into the properties of a Word file. */
export interface DeliveryProperties {
  /** LADocCount: the articles, and the cover where there is one; `null` where it is not stated. */
  readonly count: number | null
  readonly traces: Receipt['traces']
}

/** Reads `docProps/custom.xml`; of the ids only their kinds are kept. */
export function readDeliveryProperties(part: Uint8Array | undefined): DeliveryProperties {
  const parsed = part === undefined ? null : parseXml(new TextDecoder().decode(part))
  if (parsed === null || !parsed.ok) return { count: null, traces: [] }
  const values = new Map(
    elementsNamed(parsed.root, 'property').map((property) => [property.attributes['name'] ?? '', childElements(property)[0]]),
  )
  const counted = values.get('LADocCount')
  const count = Number(counted === undefined ? Number.NaN : textOfXml(counted))
  return {
    count: Number.isInteger(count) && count > 0 && count < 100_000 ? count : null,
    traces: [
      ...(values.has('LADeliveryID') ? ['receipt.trace.delivery-id'] : []),
      ...(values.has('UserPermID') ? ['receipt.trace.permission-id'] : []),
    ],
  }
}
