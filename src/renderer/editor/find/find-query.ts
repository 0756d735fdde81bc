/** What is looked for. An expression is one of JavaScript’s, with letters of every script. */
export interface FindQuery {
  readonly text: string
  readonly isCase: boolean
  readonly isWhole: boolean
  readonly isExpression: boolean
}

export type Compiled = { readonly ok: true; readonly expression: RegExp } | { readonly ok: false }

/** The expression that finds it. Not `ok` where it cannot be read. Typed plainly, a straight quotation mark finds a curly one, and a space one that does not break. */
export function compile({ text, isCase, isWhole, isExpression }: FindQuery): Compiled {
  const source = isExpression ? text : literal(text)
  try {
    // By itself first: what is put around it for whole words must not complete it.
    const alone = new RegExp(source, 'gmu')
    return {
      ok: true,
      expression: new RegExp(isWhole ? `${notAfterWord}(?:${alone.source})${notBeforeWord}` : alone.source, isCase ? 'gmu' : 'gimu'),
    }
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false }
    throw error
  }
}

const notAfterWord = String.raw`(?<![\p{L}\p{M}\p{N}_])`
const notBeforeWord = String.raw`(?![\p{L}\p{M}\p{N}_])`

const alike: ReadonlyMap<string, string> = new Map([
  ["'", "['\u2018\u2019]"],
  ['"', '["\u201C\u201D\u201E\u00AB\u00BB]'],
  [' ', '[ \u00A0\u202F]'],
  ['-', '[\\-\u2010\u2011]'],
])

function literal(text: string): string {
  return Array.from(text, (letter) => alike.get(letter) ?? letter.replace(/[\\^$.*+?()[\]{}|/]/u, String.raw`\$&`)).join('')
}
