import { posix } from 'node:path'
import { parseUrl } from '#node/parse-url'
import type { OpenElement } from '../open-element.ts'
import type { PackageFiles } from '../package-files.ts'
import type { Place } from '../place.ts'
import type { MakeRule, Report } from '../rule.ts'

interface Relationship {
  readonly list: string
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

interface Use {
  readonly place: Place
  readonly id: string
}

/** The document’s parts hang together by relationships: every id that is used is in its part’s list, every target is there, and every part is led to (ISO/IEC 29500-2, 9.3). One bad address outside makes Word refuse the whole file. */
export const relationships: MakeRule = (report) => {
  const all: Relationship[] = []
  const uses: Use[] = []
  return {
    open: {
      Relationship: ({ attributes }, { part }) => {
        all.push({
          list: part,
          id: attributes['Id'] ?? '',
          type: (attributes['Type'] ?? '').replace(/^.*\//u, ''),
          target: attributes['Target'] ?? '',
          isExternal: attributes['TargetMode'] === 'External',
        })
      },
      '*': (element, place) => uses.push(...usesOf(element, place)),
    },
    end: (files) => {
      const lists = new Map<string, Relationship[]>()
      for (const relationship of all) {
        const list = lists.get(relationship.list)
        if (list === undefined) lists.set(relationship.list, [relationship])
        else list.push(relationship)
      }
      for (const [list, relations] of lists) checkList(list, relations, report)
      for (const relationship of all) checkTarget(relationship, files, report)
      checkUses(lists, uses, report)
      checkReached(all, files, report)
    },
  }
}

const none: readonly Use[] = []

function usesOf({ attributes }: OpenElement, place: Place): readonly Use[] {
  for (const key in attributes) {
    if (key.startsWith('r:')) {
      return Object.entries(attributes).flatMap(([name, id]) => (name.startsWith('r:') && id !== '' ? [{ place, id }] : []))
    }
  }
  return none
}

function checkList(list: string, relations: readonly Relationship[], report: Report): void {
  const ids = new Set<string>()
  for (const { id } of relations) {
    if (ids.has(id)) report(list, `${id} twice`)
    if (!/^[A-Za-z_][\w.-]*$/u.test(id)) report(list, `“${id}” is no id`)
    ids.add(id)
  }
}

function checkTarget({ list, id, target, isExternal }: Relationship, { parts }: PackageFiles, report: Report): void {
  if (!isExternal) {
    if (!parts.has(partOf(list, target))) report(list, `${id} leads to ${target}, which is not there`)
    return
  }
  if (parseUrl(target) === null || /[\s"<>\\^`{|}]/u.test(target)) report(list, `${id} leads to no address: ${target}`)
  // What of a template would be fetched, or opened elsewhere, leads nowhere by this address.
  else if (target !== 'about:blank' && !/^(?:https?|mailto|file):/iu.test(target)) report(list, `${id} leads by an unknown way: ${target}`)
  if (target.length > longestTarget) report(list, `${id} is longer than Word takes`)
}

/** Word’s limit on an address. */
const longestTarget = 2079

function partOf(list: string, target: string): string {
  const folder = list.replace(/_rels\/[^/]*$/u, '')
  return target.startsWith('/') ? target.slice(1) : posix.normalize(folder + target)
}

function checkUses(lists: ReadonlyMap<string, readonly Relationship[]>, uses: readonly Use[], report: Report): void {
  const used = new Map<string, Set<string>>()
  for (const { place, id } of uses) {
    const list = place.part.replace(/([^/]+)$/u, '_rels/$1.rels')
    const known = used.get(list) ?? new Set()
    used.set(list, known.add(id))
  }
  const ids = new Map([...lists].map(([list, relations]) => [list, new Set(relations.map(({ id }) => id))]))
  for (const { place, id } of uses) {
    if (ids.get(place.part.replace(/([^/]+)$/u, '_rels/$1.rels'))?.has(id) !== true) report(place, `${id} is in no list of relationships`)
  }
  for (const [list, relations] of lists) {
    for (const { id, type } of relations) {
      if ((type === 'hyperlink' || type === 'image') && used.get(list)?.has(id) !== true) report(list, `nothing uses ${id}`)
    }
  }
}

function checkReached(all: readonly Relationship[], { parts }: PackageFiles, report: Report): void {
  const reached = new Set(all.map(({ list, target }) => partOf(list, target)))
  for (const name of parts) {
    if (name !== '[Content_Types].xml' && !name.endsWith('/') && !name.endsWith('.rels') && !reached.has(name))
      report(name, 'nothing leads to it')
  }
}
