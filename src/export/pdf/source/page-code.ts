import { isRightToLeft, markingColours, type Printable, printColours as palette } from '#core/printable'
import type { Design } from '../design.ts'
import { farOff } from '../far-off.ts'
import { languageArguments, typstString } from './typst-text.ts'

/** Some pages in a row, as they are numbered among all of them. */
export interface PartOfPages {
  readonly first: number
  /** How many pages there are in all. */
  readonly count: number
  readonly notesBefore: number
}

/** Everything before the text: properties, page, fonts, and what each kind of block looks like. Header and footer are artefacts, which no screen reader reads: the marking therefore stands at the document’s start as well. */
export function pageCode(printable: Printable, design: Design, part: PartOfPages | null): string {
  return [
    documentCode(printable),
    ...(part === null ? [] : [`#counter(page).update(${part.first})`, `#counter(footnote).update(${part.notesBefore})`]),
    pageSetting(printable, design, part?.count ?? null),
    textLooks(printable, design),
    blockLooks(design, hyphenates(printable)),
    noteLooks(),
    functions(design, factDivider(printable), labelEnd(printable)),
  ].join('\n')
}

function documentCode({ title, keywords }: Printable): string {
  const words = keywords.map((keyword) => `${typstString(keyword)},`).join(' ')
  return `#set document(title: ${typstString(title)}, author: (), keywords: (${words}), date: none)`
}

/** `count`: how many pages there are, where that is known already. */
function pageSetting({ title, reference, marking, words }: Printable, design: Design, count: number | null): string {
  const { page, textWidth, margin, sizes } = design
  const head = typstString(shortened(title.trim() === '' ? (reference?.value ?? '') : title, 64))
  const [before, between, after] = words.pageOf.map(typstString)
  const filed = reference === null ? '' : `text(${typstString(`${shortened(reference.value, 40)}\u2002·\u2002`)});`
  const fill = marking === null ? 'none' : `rgb("${markingColours[marking]}")`
  return `
#let marking-box(name) = box(fill: black, inset: (x: 0.35em, y: 0.25em), outset: (y: 0.05em), text(dir: ltr, lang: "en", fill: ${fill}, size: 12pt, weight: "bold", font: ${fontsOf(design.fonts.label)}, name))
#let edge(lead) = text(size: ${sizes.edge}pt, fill: rgb("${palette.quiet}"), font: ${fontsOf(design.fonts.label)}, grid(columns: (1fr, auto), align: (start + horizon, end + horizon), lead, ${marking === null ? 'none' : `marking-box(${typstString(marking)})`}))
#set page(paper: "${page.name}", margin: (x: ${(page.width - textWidth) / 2}mm, top: ${margin.top}mm, bottom: ${margin.bottom}mm),
  header: context edge(if counter(page).get().first() > 1 { text(${head}) }),
  footer: context edge({${filed}text(${before});counter(page).display();text(${between});text(${count === null ? 'str(counter(page).final().first())' : `"${count}"`});text(${after})}))`
}

/**
 * Whether words are divided at the ends of lines. In a text from the right they are not: Typst 0.14 cannot write a tagged PDF in which a word from the left is divided behind the number of a note or in a link (“expected link ancestor in logical tree”).
 * Soft hyphens are left out there for the same reason.
 */
export function hyphenates({ language }: Pick<Printable, 'language'>): boolean {
  return !rightToLeftLanguages.includes(language.toLowerCase().split('-')[0] ?? '')
}

/** Those that Typst sets from the right. */
const rightToLeftLanguages = ['ar', 'dv', 'fa', 'he', 'ks', 'pa', 'ps', 'sd', 'ug', 'ur', 'yi']

function textLooks({ language }: Printable, { fonts, sizes, leading, spacing }: Design): string {
  const told = [
    ...languageArguments(language),
    `font: ${fontsOf(fonts.text)}`,
    `size: ${sizes.text}pt`,
    'fallback: false',
    `hyphenate: ${hyphenates({ language })}`,
  ]
  return `#set text(${told.join(', ')})
#set par(leading: ${leading}em, spacing: ${spacing}em, justify: false)
#set list(indent: 0.4em, body-indent: 0.6em, spacing: ${spacing * 0.7}em)
#set enum(numbering: "1.a.i.", indent: 0.4em, body-indent: 0.6em, spacing: ${spacing * 0.7}em)
#set footnote.entry(gap: 0.45em, indent: 0em, separator: line(length: 22%, stroke: 0.6pt + rgb("${palette.rule}")))
#show footnote.entry: set text(size: ${sizes.note}pt, hyphenate: false)
#show footnote.entry: set par(leading: ${leading - 0.1}em, spacing: 0.5em)
#show strong: set text(weight: "bold")`
}

function blockLooks({ fonts, sizes, leading, reach }: Design, isHyphenated: boolean): string {
  const label = fontsOf(fonts.label)
  const [first, second, third] = sizes.headings
  return `#set heading(supplement: none)
#show outline.entry: it => if it.element.supplement == [] { it } else { link(it.element.location(), it.indented(it.prefix(), {it.element.supplement;[ ];box(width: 1fr, it.fill);[ \u{2060}];it.page()})) }
#show title: set text(size: ${sizes.title}pt, weight: "bold", fill: rgb("${palette.ink}"), hyphenate: false)
#show title: set par(leading: ${0.4 + reach}em)
#show title: set block(above: 0.7em, below: 0.8em)
#show heading: set text(weight: "bold", fill: rgb("${palette.ink}"), hyphenate: false)
#show heading: set par(leading: ${0.45 + reach}em)
#show heading.where(level: 1): set text(size: ${first}pt)
#show heading.where(level: 1): set block(above: 1.5em, below: 0.75em)
#show heading.where(level: 2): set text(size: ${second}pt)
#show heading.where(level: 2): set block(above: 1.4em, below: 0.7em)
#show heading.where(level: 3): set text(size: ${third}pt, style: "italic")
#show heading.where(level: 3): set block(above: 1.3em, below: 0.65em)
#show heading.where(level: 2, outlined: false): set text(size: ${sizes.text}pt, fill: black)
#show heading.where(level: 2, outlined: false): set block(above: 1.5em, below: 0.6em)
#show heading.where(level: 1, outlined: false): set text(size: ${sizes.label + 1}pt, font: ${label})
#let rule-side() = if text.lang in (${rightToLeftLanguages.map(typstString).join(', ')}) { "right" } else { "left" }
#show quote.where(block: true): it => context block(width: 100%, above: 1.15em, below: 1.15em, breakable: true, inset: (x: 9pt), block(width: 100%, breakable: true, stroke: ((rule-side()): 1.2pt + rgb("${palette.rule}")), inset: ((rule-side()): 9pt), outset: (y: 0.15em), {set par(leading: ${leading - 0.02}em);it.body}))
#set table(stroke: (x: none, y: 0.5pt + rgb("${palette.rule}")), inset: (x: 5pt, y: 5pt), align: start + top)
#show table: set text(size: ${sizes.table}pt, font: ${label}, hyphenate: ${isHyphenated})
#show table: set par(leading: ${0.5 + reach}em, spacing: 0.6em, linebreaks: "optimized")
#show table: set text(costs: (hyphenation: 500%))
#show table: set block(above: 1.1em, below: 1.3em)`
}

/** No line begins with it. From the right it keeps facts in words from the left apart, which would else be read as one text from the left. */
function factDivider({ language }: Printable): string {
  return hyphenates({ language }) ? '\u2002\u2060·\u2002' : '\u2002\u2060\u200F·\u200F\u2002'
}

/**
 * A note with its number, which Typst would count. What asks Typst where something stands, or how manieth it is, is laid out twice, and that would be nearly every paragraph and every note: 131 pages take two thirds of the time without.
 * The links that lead to a note and back therefore lead to a place far off the first page that says which note is meant; `linkNotes` gives them theirs.
 */
function noteLooks(): string {
  return `#let note(number, body) = footnote(numbering: (..counted) => number, body)
#let note-link(far, number) = link((page: 1, x: number * 1pt, y: far), super(str(number)))
#show footnote: it => {h(0pt, weak: true); note-link(${farOff.note}pt, (it.numbering)())}
#show footnote.entry: it => {note-link(${farOff.reference}pt, (it.note.numbering)()); h(0.05em, weak: true); it.note.body}`
}

/** Between what a fact is called, in italics, and what is known. Hebrew letters have no italics and Arabic ones hardly look it. */
function labelEnd({ language }: Printable): string {
  return isRightToLeft(language) ? ': ' : '\u00A0'
}

function functions({ fonts, sizes, spacing, reach }: Design, divider: string, afterLabel: string): string {
  const label = fontsOf(fonts.label)
  return `#let fact-divider = text(${typstString(divider)})
#let label-end = text(${typstString(afterLabel)})
#let web-link(target, body) = link(target, text(fill: rgb("${palette.link}"), body))
#let source-link(target, body) = link(target, text(fill: black, body))
#let edge-line = table.hline(stroke: 1pt + rgb("${palette.ink}"))
#let table-in-lines(heads: 0, columns: 1, ..cells) = table(columns: columns, fill: (_, row) => if row < heads { rgb("${palette.shade}") }, edge-line, ..cells, edge-line)
#let stretched = ()
#let row-end(stretched, first, last) = if stretched.any(note => note >= first and note <= last) { v(100cm) }
#let table-head(body) = text(weight: "bold", fill: rgb("${palette.ink}"), body)
#let entry-title(body) = heading(level: 2, outlined: false, bookmarked: true, body)
#let entry-facts(body) = block(above: ${0.5 + reach}em, below: ${0.75 + reach}em, sticky: true, text(size: ${sizes.label}pt, font: ${label}, fill: rgb("${palette.quiet}"), hyphenate: false, par(leading: ${0.5 + reach}em, body)))
#let kept(body) = block(breakable: false, body)
#let kept-quotation(body) = block(above: 1.15em, below: 1.15em, breakable: false, body)
#let kept-evidence(body) = block(above: 0.9em, below: 1.15em, breakable: false, body)
#let evidence-label(body) = block(above: 0.9em, below: 0.5em, sticky: true, inset: (x: 9pt), par(text(size: ${sizes.label - 0.5}pt, weight: "bold", font: ${label}, fill: rgb("${palette.contrary}"), body)))
#let rule() = block(above: 1.2em, below: 1.2em, pdf.artifact(line(length: 100%, stroke: 0.6pt + rgb("${palette.rule}"))))
#let date-line(date, reference) = block(below: 1.4em, text(size: ${sizes.label + 0.5}pt, font: ${label}, fill: rgb("${palette.quiet}"), grid(columns: (1fr, auto), if date != none { par(date) }, if reference != none { par(reference) })))
#let address-lines(..lines) = block(above: 1.4em, below: 1.3em, text(size: ${sizes.label + 1}pt, font: ${label}, grid(columns: (5.5em, 1fr), row-gutter: 0.7em, align: start + horizon, ..lines.pos().enumerate().map(((index, body)) => if calc.even(index) { par(text(weight: "bold", fill: rgb("${palette.ink}"), body)) } else { par(body) }))))
#let summary-heading(body) = {pdf.artifact(line(length: 100%, stroke: 1.2pt + rgb("${palette.ink}"))); heading(level: 1, outlined: false, bookmarked: true, body)}
#let summary-end() = block(above: 1.1em, below: 1.1em, pdf.artifact(line(length: 100%, stroke: 0.5pt + rgb("${palette.rule}"))))
#let contents(name) = {block(below: 0.7em, sticky: true, par(text(size: ${sizes.label + 1}pt, weight: "bold", font: ${label}, fill: rgb("${palette.ink}"), name))); text(size: ${sizes.label + 1}pt, font: ${label}, outline(title: none, depth: 3, indent: 1.4em))}
#let claims-table(..cells) = table-in-lines(heads: 1, columns: (2.6fr, 1.3fr, 1.1fr, 1.7fr), ..cells)
#let source-entry(body) = text(size: ${sizes.table}pt, par(hanging-indent: 2em, body))
#let kept-source-entry(body) = text(size: ${sizes.table}pt, block(sticky: true, spacing: ${spacing}em, par(hanging-indent: 2em, body)))`
}

function fontsOf(names: readonly string[]): string {
  return `(${names.map((name) => `${typstString(name)},`).join(' ')})`
}

function shortened(text: string, longest: number): string {
  const head = text.replaceAll(/\s+/gu, ' ').trim()
  const characters = Array.from(new Intl.Segmenter().segment(head), ({ segment }) => segment)
  return characters.length <= longest
    ? head
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}
