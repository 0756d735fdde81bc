import { purposeOf } from './relationships.ts'
import { readXml } from './read-xml.ts'
import { all, attribute } from './xml.ts'
import { isXmlType, type Part, type WordPackage } from './word-package.ts'

/** Whether anything in a package could run when it is opened or a field is worked out: VBA, ActiveX controls, and fields that talk to other programs (DDE). */
export function holdsMacros({ parts }: WordPackage): boolean {
  return [...parts].some(([name, part]) => isProgram(name, part) || talksToPrograms(part))
}

function isProgram(name: string, { type, relationships }: Part): boolean {
  return (
    /vbaProject|vbaData|activeX|macroEnabled/iu.test(`${type} ${name}`) ||
    relationships.some((each) => /^(?:vbaProject|wordVbaData|control|activeXControlBinary)$/u.test(purposeOf(each)))
  )
}

function talksToPrograms(part: Part): boolean {
  return fieldsIn(part).some((words) => /\bDDE(?:AUTO)?\b/iu.test(words.replaceAll(/"[^"]*"/gu, '')))
}

/** What the fields of a part say. The words of a field may be cut into pieces: those are joined, all fields of a part in one. */
export function fieldsIn({ type, bytes }: Part): readonly string[] {
  if (!isXmlType(type) || !type.includes('wordprocessingml')) return []
  const part = readXml(bytes)
  const written = all(part, 'instrText').map(({ textContent }) => textContent ?? '')
  return [written.join(''), ...all(part, 'fldSimple').map((field) => attribute(field, 'instr') ?? '')]
}
