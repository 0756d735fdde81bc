/** The paragraphs that a writer made with line breaks (`\n`): one is a space, two in a row begin a new paragraph. White space is collapsed as on a page; no-break spaces stay. */
export function splitLines(text: string): readonly string[] {
  const paragraphs: string[] = []
  let lines: string[] = []
  const end = (): void => {
    if (lines.length > 0) paragraphs.push(lines.join(' '))
    lines = []
  }
  for (const line of text.split('\n')) {
    const words = line.replaceAll(/[ \t\f\r]+/g, ' ').trim()
    if (words === '') end()
    else lines.push(words)
  }
  end()
  return paragraphs
}
