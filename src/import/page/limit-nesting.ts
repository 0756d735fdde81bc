/** Browsers stop at 512 levels; on 269 news pages no paragraph was deeper than 39. What walks up and down a tree takes time by the product of its size and depth. */
const deepest = 100
/** Paragraphs and their like stay paragraphs a little longer than what is around them. */
const deepestText = 120
const textElements = new Set('p h1 h2 h3 h4 h5 h6 li dt dd blockquote pre figcaption'.split(' '))

/**
 * Takes out the tags of elements nested deeper than 100 levels, keeping their text, much as browsers do; other HTML is returned as it is.
 * Time and memory are linear in the length of `html`, as no parser’s are for a file of nothing but opening tags.
 */
export function limitNesting(html: string): string {
  const open = new OpenElements()
  const kept: string[] = []
  let from = 0
  for (const tag of tagsOf(html)) {
    if (tag.closes ? open.close(tag.name) : open.open(tag.name)) continue
    // A space, or the words on both sides would become one; but one for a run of tags, since an extractor looks at every space again and again.
    if (tag.start > from) kept.push(html.slice(from, tag.start), ' ')
    from = tag.end
  }
  return kept.length === 0 ? html : kept.join('') + html.slice(from)
}

/** The elements that the parser will hold open, by the same rules as it; `open` and `close` answer whether the tag may stay. */
class OpenElements {
  readonly #stack: string[] = []
  readonly #counts = new Map<string, number>()
  readonly #unwrapped = new Map<string, number>()
  #unwrappedOpen = 0

  open(name: string): boolean {
    const closed = impliedEnds.get(name)
    for (let top = this.#stack.at(-1); top !== undefined && closed?.has(top) === true; top = this.#stack.at(-1)) this.#pop()
    const isText = textElements.has(name)
    // What is inside an unwrapped table or list is unwrapped with it: rows without their table are no better than none.
    if (this.#stack.length >= (isText ? deepestText : deepest) || (!isText && this.#unwrappedOpen > 0)) {
      this.#unwrapped.set(name, (this.#unwrapped.get(name) ?? 0) + 1)
      this.#unwrappedOpen += 1
      return false
    }
    this.#stack.push(name)
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
    return true
  }

  close(name: string): boolean {
    const unwrapped = this.#unwrapped.get(name) ?? 0
    if (unwrapped > 0) {
      this.#unwrapped.set(name, unwrapped - 1)
      this.#unwrappedOpen -= 1
      return false
    }
    if ((this.#counts.get(name) ?? 0) > 0) {
      while (this.#pop() !== name) continue
      // With an element ends all that was inside, unwrapped or not.
      this.#unwrapped.clear()
      this.#unwrappedOpen = 0
    }
    return true
  }

  #pop(): string | undefined {
    const name = this.#stack.pop()
    if (name !== undefined) this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1)
    return name
  }
}

/** Which open elements the start of another ends, where the end tag may be left out (HTML, 13.1.2.4). */
const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    p: ['p'],
    li: ['li'],
    dt: ['dt', 'dd'],
    dd: ['dt', 'dd'],
    tr: ['tr', 'td', 'th'],
    td: ['td', 'th'],
    th: ['td', 'th'],
    option: ['option'],
  }).map(([name, ends]) => [name, new Set(ends)]),
)

/** Elements without an end tag (HTML, 13.1.2), and what only looks like a tag. */
const voids = new Set('area base br col embed hr img input link meta param source track wbr !doctype ?xml'.split(' '))
/** Elements in which a “<” is text, and where their text ends. */
const rawEnds = new Map(['script', 'style', 'textarea', 'title'].map((name) => [name, new RegExp(`</${name}`, 'gi')]))

interface Tag {
  readonly name: string
  readonly closes: boolean
  /** UTF-16 units; `end` is exclusive. */
  readonly start: number
  readonly end: number
}

/** The tags of elements that can hold others, in order; comments and the text of scripts are passed over. */
function* tagsOf(html: string): Generator<Tag> {
  let at = html.indexOf('<')
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      at = html.indexOf('<', after(html, '-->', at + 4))
      continue
    }
    const tag = tagAt(html, at)
    if (tag !== null && !voids.has(tag.name)) yield tag
    const rawEnd = tag === null || tag.closes ? undefined : rawEnds.get(tag.name)
    at = html.indexOf('<', rawEnd === undefined ? (tag?.end ?? at + 1) : startOf(rawEnd, html, tag?.end ?? at))
  }
}

const tagName = /<(\/?)([a-z!?][^\s/>]{0,40})/iy

function tagAt(html: string, start: number): Tag | null {
  tagName.lastIndex = start
  const [, slash, name] = tagName.exec(html) ?? []
  return name === undefined ? null : { name: name.toLowerCase(), closes: slash === '/', start, end: after(html, '>', start) }
}

function startOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? text.length
}

/** Where `mark` ends from `at` on; the end of the text where there is none. */
function after(text: string, mark: string, at: number): number {
  const found = text.indexOf(mark, at)
  return found < 0 ? text.length : found + mark.length
}
