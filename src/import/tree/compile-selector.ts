/** What a selector asks of an element. */
export interface Selectable {
  readonly localName: string
  readonly parentElement: Selectable | null
  readonly getAttribute: (name: string) => string | null
  readonly hasAttribute: (name: string) => boolean
}

type Test = (element: Selectable) => boolean

/**
 * Makes a test of a selector (Selectors Level 4): names, `*`, `#id`, `.class`, `[attribute]` with `=`, `~=`, `*=` or `^=`, descendants, children (`>`) and lists.
 * Throws on anything else, which is a mistake in our own code: no selector comes from a page.
 */
export function compileSelector(selector: string): Test {
  const known = compiled.get(selector)
  if (known !== undefined) return known
  const test = listTest(selector)
  compiled.set(selector, test)
  return test
}

/** Selectors are few and stand in our code, so this does not grow. */
const compiled = new Map<string, Test>()

function listTest(list: string): Test {
  const selectors = list.split(/,(?![^[]*\])/).map((selector) => selector.trim())
  if (selectors.every((selector) => /^[a-z]\w*$/i.test(selector))) {
    const names = new Set(selectors.map((name) => name.toLowerCase()))
    return ({ localName }) => names.has(localName)
  }
  const tests = selectors.map((selector) => pathTest(selector))
  return (element) => tests.some((test) => test(element))
}

/** From the right: the last part is the element’s own, those before it are around it. */
function pathTest(path: string): Test {
  const parts = path.match(/>|(?:\[[^\]]*\]|[^\s>[])+/g) ?? []
  let test: Test | null = null
  let isChild = false
  for (const part of parts) {
    if (part === '>') {
      isChild = true
      continue
    }
    const own = partTest(part)
    const outer: Test | null = test
    test = outer === null ? own : isChild ? childTest(own, outer) : descendantTest(own, outer)
    isChild = false
  }
  if (test === null || isChild) throw new Error(`No selector: ${path}`)
  return test
}

function childTest(own: Test, outer: Test): Test {
  return (element) => own(element) && element.parentElement !== null && outer(element.parentElement)
}

function descendantTest(own: Test, outer: Test): Test {
  return (element) => {
    if (!own(element)) return false
    let around = element.parentElement
    while (around !== null && !outer(around)) around = around.parentElement
    return around !== null
  }
}

const simple = /\*|([a-z][\w-]*)|#([\w-]+)|\.([\w-]+)|\[([\w-]+)(?:([~*^]?=)(?:"([^"]*)"|([\w-]+)))?\]/iy

function partTest(part: string): Test {
  const tests: Test[] = []
  simple.lastIndex = 0
  while (simple.lastIndex < part.length) {
    const [, name, id, className, attribute, sign, quoted, bare] = simple.exec(part) ?? []
    if (simple.lastIndex === 0) throw new Error(`No selector: ${part}`)
    if (name !== undefined) tests.push(({ localName }) => localName === name)
    if (id !== undefined) tests.push((element) => element.getAttribute('id') === id)
    if (className !== undefined) tests.push((element) => hasWord(element.getAttribute('class'), className))
    if (attribute !== undefined) tests.push(attributeTest(attribute, sign, quoted ?? bare ?? ''))
  }
  const [first] = tests
  return tests.length === 1 && first !== undefined ? first : (element) => tests.every((test) => test(element))
}

function attributeTest(name: string, sign: string | undefined, value: string): Test {
  if (sign === undefined) return (element) => element.hasAttribute(name)
  const wanted = anyCase.has(name) ? value.toLowerCase() : value
  const matches = signs.get(sign)
  return (element) => {
    const given = element.getAttribute(name)
    return given !== null && matches?.(anyCase.has(name) ? given.toLowerCase() : given, wanted) === true
  }
}

const signs = new Map<string, (given: string, wanted: string) => boolean>([
  ['=', (given, wanted) => given === wanted],
  ['~=', hasWord],
  ['*=', (given, wanted) => given.includes(wanted)],
  ['^=', (given, wanted) => given.startsWith(wanted)],
])

function hasWord(words: string | null, word: string): boolean {
  return words !== null && words.includes(word) && words.split(/\s+/).includes(word)
}

/** Attributes whose values are the same in capitals (HTML, 4.16.2). */
const anyCase = new Set(['type', 'rel', 'lang', 'media'])
