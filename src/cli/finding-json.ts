import type { Finding } from '#core/check'
import { message } from '#messages'

/** A finding with its sentence. */
export function findingJson(finding: Finding) {
  return { ...finding, message: message(`finding.${finding.rule}`, finding.values) }
}
