import { styleOf } from './elements.ts'

interface Item {
  readonly paragraph: Element
  /** `l0 lfo1`: which list it belongs to. */
  readonly list: string
  /** From 1. */
  readonly level: number
  readonly isOrdered: boolean
}

/** Word copies a list as paragraphs that say `mso-list:l0 level1 lfo1` and begin with their bullet or number. Makes real lists of them. */
export function listsFromWord(page: Document): void {
  for (const run of runsOf([...page.querySelectorAll('p, h1, h2, h3, h4, h5, h6, div')].flatMap(itemOf))) {
    const [first] = run
    first?.paragraph.before(...listsOf(run, page))
    for (const { paragraph } of run) paragraph.remove()
  }
}

function itemOf(paragraph: Element): readonly Item[] {
  const list = /mso-list\s*:\s*(?<id>l\d+)\s+level(?<level>\d+)\s+(?<format>lfo\d+)/iu.exec(styleOf(paragraph))?.groups
  if (list === undefined) return []
  const marker = [...paragraph.querySelectorAll('span')].find((span) => /mso-list\s*:\s*ignore/iu.test(styleOf(span)))
  const sign = (marker?.textContent ?? '').trim()
  return [
    {
      paragraph,
      list: `${list['id']} ${list['format']}`,
      level: Number(list['level']),
      isOrdered: /^\(?[\p{L}\p{N}]{1,5}[.):]/u.test(sign) && !/^o$/u.test(sign),
    },
  ]
}

/** Items that follow each other at once and belong to one list. */
function runsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = []
  for (const item of items) {
    const last = runs.at(-1)?.at(-1)
    const goesOn = last !== undefined && last.paragraph.nextElementSibling === item.paragraph && (last.list === item.list || item.level > 1)
    if (goesOn) runs.at(-1)?.push(item)
    else runs.push([item])
  }
  return runs
}

function listsOf(run: readonly Item[], page: Document): readonly Element[] {
  const top: Element[] = []
  const open: { readonly level: number; readonly list: Element }[] = []
  for (const item of run) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > item.level) open.pop()
    const tag = item.isOrdered ? 'ol' : 'ul'
    let current = open.at(-1)
    if (current === undefined || item.level > current.level) {
      const list = page.createElement(tag)
      const within = current?.list.lastElementChild ?? null
      if (within === null) top.push(list)
      else within.append(list)
      current = { level: item.level, list }
      open.push(current)
    }
    const made = page.createElement('li')
    made.append(paragraphOf(item, page))
    current.list.append(made)
  }
  return top
}

function paragraphOf({ paragraph }: Item, page: Document): Element {
  for (const span of paragraph.querySelectorAll('span')) if (/mso-list\s*:\s*ignore/iu.test(styleOf(span))) span.remove()
  const made = page.createElement('p')
  made.append(...paragraph.childNodes)
  return made
}

/** Google Docs, and Word on the web, put a list within a list beside the item it belongs to; it belongs into it. */
export function nestedLists(page: Document): void {
  for (const list of page.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const item = list.previousElementSibling
    if (item?.tagName === 'LI') item.append(list)
  }
}
