import { posix } from 'node:path'
import type { Document } from '@xmldom/xmldom'
import { unzipSync } from 'fflate'
import { attribute, named, readDocx } from './read-docx.ts'
import { parseUrl } from '#node/parse-url'

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What Word or a later reader would stumble over and the Open XML SDK does not see: dead links and references, notes and bookmarks that don't pair, styles and lists that don't exist, half fields. */
export function faultsOfDocx(bytes: Uint8Array): readonly string[] {
  const { parts } = readDocx(bytes)
  return [
    ...contentTypeFaults(parts),
    ...relationshipFaults(parts, new Set(Object.keys(unzipSync(bytes)))),
    ...noteFaults(parts),
    ...bookmarkFaults(parts),
    ...referenceFaults(parts),
    ...fieldFaults(parts),
  ]
}

type Parts = ReadonlyMap<string, Document>

function contentTypeFaults(parts: Parts): readonly string[] {
  const types = parts.get('[Content_Types].xml')
  const overrides = [...(types?.getElementsByTagName('Override') ?? [])].map((each) => each.getAttribute('PartName')?.slice(1) ?? '')
  const text = [...parts.keys()].filter((name) => /^word\/[^/]+\.xml$/u.test(name))
  return [
    ...overrides.filter((name) => !parts.has(name)).map((name) => `a type for ${name}, which is not there`),
    ...text.filter((name) => !overrides.includes(name)).map((name) => `no type for ${name}`),
  ]
}

function relationshipFaults(parts: Parts, files: ReadonlySet<string>): readonly string[] {
  return [...parts].flatMap(([name, list]) => {
    const [, folder, file] = /^(.*?)_rels\/([^/]+)\.rels$/u.exec(name) ?? []
    if (folder === undefined || file === undefined) return []
    const relationships = [...list.getElementsByTagName('Relationship')]
    const ids = relationships.map((each) => each.getAttribute('Id') ?? '')
    const used = [...(parts.get(folder + file)?.getElementsByTagName('*') ?? [])].flatMap((each) =>
      [...each.attributes].filter((name) => name.namespaceURI === relationship).map((name) => name.value),
    )
    const dead = relationships.filter((each) => {
      const target = each.getAttribute('Target') ?? ''
      if (each.getAttribute('TargetMode') === 'External')
        return parseUrl(target) === null || /[\s"<>\\^`{|}]/u.test(target) || target.length > 2079
      return !files.has(posix.normalize(folder + target))
    })
    return [
      ...repeated(ids).map((id) => `${name}: ${id} twice`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${folder}${file}: ${id} leads nowhere`),
      ...dead.map((each) => `${name}: dead target ${each.getAttribute('Target')}`),
    ]
  })
}

function noteFaults(parts: Parts): readonly string[] {
  const references = named(parts.get('word/document.xml'), 'footnoteReference').map((each) => attribute(each, 'id'))
  const withSigns = new Set(
    named(parts.get('word/document.xml'), 'footnoteReference')
      .filter((each) => attribute(each, 'customMarkFollows') !== '')
      .map((each) => attribute(each, 'id')),
  )
  const notes = named(parts.get('word/footnotes.xml'), 'footnote')
  const separators = notes.filter((note) => attribute(note, 'type') !== '')
  const texts = notes.filter((note) => attribute(note, 'type') === '')
  const ids = texts.map((note) => attribute(note, 'id'))
  return [
    ...repeated(references).map((id) => `note ${id} referred to twice`),
    ...repeated(ids).map((id) => `note ${id} twice`),
    ...references.filter((id) => !ids.includes(id)).map((id) => `no note ${id}`),
    ...ids.filter((id) => !references.includes(id)).map((id) => `note ${id} is referred to nowhere`),
    ...texts
      .filter((note) => named(note, 'footnoteRef').length !== (withSigns.has(attribute(note, 'id')) ? 0 : 1))
      .map((note) => `note ${attribute(note, 'id')} shows no number`),
    ...separators.filter((note) => named(note, 'footnoteRef').length > 0).map(() => 'a separator shows a number'),
    ...(separators.length === 2 ? [] : ['separators missing']),
  ]
}

function bookmarkFaults(parts: Parts): readonly string[] {
  const document = parts.get('word/document.xml')
  const starts = named(document, 'bookmarkStart')
  const ids = starts.map((each) => attribute(each, 'id'))
  const ends = named(document, 'bookmarkEnd').map((each) => attribute(each, 'id'))
  const names = starts.map((each) => attribute(each, 'name'))
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `bookmark ${name} twice`),
    ...repeated(ids).map((id) => `bookmark number ${id} twice`),
    ...names.filter((name) => !/^[A-Za-z_]\w{0,39}$/u.test(name)).map((name) => `bookmark name ${name}`),
    ...(ids.toSorted().join() === ends.toSorted().join() ? [] : ['bookmarks that do not end']),
  ]
}

function referenceFaults(parts: Parts): readonly string[] {
  const styles = new Set(
    [...(parts.get('word/styles.xml')?.getElementsByTagName('w:style') ?? [])].map((each) => attribute(each, 'styleId')),
  )
  const lists = new Set(named(parts.get('word/numbering.xml'), 'num').map((each) => attribute(each, 'numId')))
  return [...parts].flatMap(([name, part]) => [
    ...['pStyle', 'rStyle', 'basedOn', 'next', 'link'].flatMap((kind) =>
      named(part, kind)
        .filter((each) => !styles.has(attribute(each, 'val')))
        .map((each) => `${name}: no style ${attribute(each, 'val')}`),
    ),
    ...named(part, 'numId')
      .filter((each) => !lists.has(attribute(each, 'val')))
      .map((each) => `${name}: no list ${attribute(each, 'val')}`),
  ])
}

function fieldFaults(parts: Parts): readonly string[] {
  return [...parts].flatMap(([name, part]) => {
    const kinds = named(part, 'fldChar').map((each) => attribute(each, 'fldCharType'))
    // A field may stand in what another shows.
    let left = kinds.map((kind) => kind.slice(0, 1)).join('')
    for (let before = ''; before !== left;) {
      before = left
      left = left.replaceAll(/bs?e/gu, '')
    }
    return left === '' ? [] : [`${name}: a field that does not end`]
  })
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
