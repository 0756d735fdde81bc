import { allRules } from './all-rules.ts'
import type { PdfFault } from './pdf-fault.ts'
import { type PdfReading, readPdf } from './reading/read-pdf.ts'
import type { Rule } from './rule.ts'

/** As many of one rule are told; a faulty writer breaks it on every page. */
const mostOfOneRule = 20

/**
 * What a PDF must have for PDF/UA-1 (ISO 14289-1) and PDF/A-2a or A-3a (ISO 19005-2, -3) and has not, as far as a machine can tell and a file like ours could break it; none in a good one. It reads the bytes as any reader would and knows nothing of who wrote them.
 * Holds its thread; of a stranger’s file neither time nor memory are bounded but by the process that it runs in.
 */
export async function checkPdf(bytes: Uint8Array): Promise<readonly PdfFault[]> {
  const pdf = await readOrReason(bytes)
  if (typeof pdf === 'string') return [{ rule: 'readable', clause: 'ISO 32000-1, 7.5', where: '', detail: pdf }]
  // Nothing within an encrypted file can be read, and all rules would be broken.
  const rules = pdf.trailer.Encrypt === undefined ? Object.entries(allRules) : [['encryption', allRules.encryption] as const]
  return rules.flatMap(([name, rule]) => faultsOf(name, rule, pdf))
}

async function readOrReason(bytes: Uint8Array): Promise<PdfReading | string> {
  try {
    return await readPdf(bytes)
  } catch (error) {
    return `not a PDF that can be read: ${reasonOf(error)}`
  }
}

function faultsOf(name: string, { clause, broken }: Rule, pdf: PdfReading): readonly PdfFault[] {
  const faults: PdfFault[] = []
  try {
    for (const { where, detail } of broken(pdf)) {
      if (faults.length === mostOfOneRule) break
      faults.push({ rule: name, clause, where, detail })
    }
  } catch (error) {
    faults.push({ rule: name, clause, where: '', detail: `cannot be told: ${reasonOf(error)}` })
  }
  return faults
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
