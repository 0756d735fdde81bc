import type { Article } from '#core/article'
import type { Brief } from '#core/brief'
import { type DocxWritten, usualChoices, writeDocx } from '#export/docx'
import { printBrief } from '#export/print'
import { message, problemMessage } from '#messages'
import type { ExportOptions } from './export-options.ts'
import type { Problem } from './problem.ts'
import { readInput } from './read-input.ts'

type Made =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly missingStyles: readonly string[] }
  /** `file` is the template where that is at fault, `null` where the document itself is. */
  | { readonly ok: false; readonly file: string | null; readonly problem: Problem }

/** A brief as a Word document, as the options ask. */
export async function makeDocx(brief: Brief, articles: readonly Article[], options: ExportOptions): Promise<Made> {
  const file = options.template
  const template = file === null ? null : await readInput(file)
  if (template?.ok === false) return { ok: false, file, problem: template.problem }
  const styled = options.style === null ? brief : { ...brief, style: options.style }
  const printable = printBrief({ brief: styled, articles, choices: options.include })
  const usual = usualChoices(printable)
  const written = await writeDocx(printable, {
    design: options.design ?? usual.design,
    page: options.page ?? usual.page,
    template: template === null ? null : new Uint8Array(template.bytes),
  })
  switch (written.kind) {
    case 'written':
      return { ok: true, bytes: written.bytes, missingStyles: written.missingStyles }
    case 'badTemplate': {
      const kind = templateKinds[written.reason]
      return { ok: false, file, problem: { kind, message: problemMessage({ kind }, ['export']) } }
    }
    case 'faulty': {
      const some = written.faults.slice(0, 5)
      const faults = some
        .map(({ rule, part, detail }) => message('cli.fault', { rule, part, detail }))
        .concat(some.length < written.faults.length ? ['…'] : [])
        .join('; ')
      return {
        ok: false,
        file: null,
        problem: { kind: 'faulty', message: message('problem.cli.faulty', { faults }), faults: written.faults },
      }
    }
  }
}

const templateKinds = {
  notWord: 'template-not-word',
  macro: 'template-macro',
  damaged: 'template-damaged',
  encrypted: 'template-encrypted',
} as const satisfies Record<Extract<DocxWritten, { readonly kind: 'badTemplate' }>['reason'], string>
