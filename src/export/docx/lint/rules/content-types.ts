import type { PackageFiles } from '../package-files.ts'
import type { MakeRule, Report } from '../rule.ts'

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const list = '[Content_Types].xml'

/** Every part has a type, every type a part, and names come once (ISO/IEC 29500-2, 9.1). Word takes a document for damaged where one of its own XML parts has only the type of all XML. */
export const contentTypes: MakeRule = (report) => {
  const defaults = new Map<string, string>()
  const overrides = new Map<string, string>()
  return {
    open: {
      Default: ({ attributes }) => {
        defaults.set((attributes['Extension'] ?? '').toLowerCase(), attributes['ContentType'] ?? '')
      },
      Override: ({ attributes }) => {
        const name = (attributes['PartName'] ?? '').toLowerCase()
        if (overrides.has(name)) report(list, `two types for ${name}`)
        overrides.set(name, attributes['ContentType'] ?? '')
      },
    },
    end: (files) => {
      if (!files.parts.has(list)) {
        report(list, 'missing')
        return
      }
      checkNames(files, overrides, report)
      for (const name of files.parts) {
        const typed = overrides.has(`/${name.toLowerCase()}`)
        const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
        if (name === list || name.endsWith('/') || typed) continue
        if (!defaults.has(extension)) report(name, 'has no content type')
        else if (/^word\/[^/]+\.xml$/u.test(name)) report(name, 'has no content type of its own')
      }
      const type = overrides.get('/word/document.xml') ?? main
      if (type !== main) report(list, `the document is called ${type}`)
    },
  }
}

function checkNames({ listed }: PackageFiles, overrides: ReadonlyMap<string, string>, report: Report): void {
  const names = listed.map((name) => `/${name.toLowerCase()}`)
  const known = new Set<string>()
  for (const name of names) {
    if (known.has(name)) report(name.slice(1), 'stands twice in the package')
    known.add(name)
  }
  for (const name of overrides.keys()) if (!known.has(name)) report(list, `a type for ${name}, which is not there`)
}
