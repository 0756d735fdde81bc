/** A section field taken apart. */
export interface Section {
  readonly section: string | null
  /** As stated, without “Pg.”. */
  readonly pages: string | null
  readonly edition: string | null
}

/** Takes apart what archives keep in one field: “FEATURES; Pg. 6”, “Home Pages, Pg. 15”, “Titelseite; S. 1; Ausg. 99”. A number of the archive’s own version is no part of the paper. */
export function sectionOf(field: string): Section {
  const parts: string[] = []
  const pages = new Set<string>()
  const editions: string[] = []
  for (const part of field.replaceAll(/\s+/g, ' ').replaceAll(pageInList, ';$1;').split(';')) {
    const text = part.replace(/^[\s,]+/, '').trim()
    const page = pageField.exec(text)?.[1]
    if (page !== undefined) pages.add(page.replace(/[.,]$/, '').trim())
    else if (editionField.test(text)) editions.push(text)
    else if (text !== '' && !parts.includes(text) && !/^version\s*:\s*\d+$/i.test(text)) parts.push(text)
  }
  return { section: orNull(parts.join('; ')), pages: orNull([...pages].join(', ')), edition: orNull(editions.join(', ')) }
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}

const pageWords = String.raw`(?:pgs?|pp?|pages?|s|seiten?|pág(?:ina)?s?|pagina'?s?|pag|blz|bl|str)`
const pageField = new RegExp(String.raw`^${pageWords}(?:\.|\s|:)\s*([\p{L}]{0,4}[ .-]?\d[^;]*)$`, 'iu')
/** A page that only a comma parts from the section before it. */
const pageInList = /(?:^|[,;])(\s*(?:pgs?|pp?|pages?|seiten?|pág)(?:\.|\s)\s*\p{L}{0,4}[.-]?\d[\p{L}\d–-]*)(?=[,;]|$)/giu
const editionField = /^(?:ausg(?:abe)?\.?|edition|édition|edición|edizione|editie)\s+\S/iu
