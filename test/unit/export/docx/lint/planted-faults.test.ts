import { expect, it } from 'vitest'
import { checkDocx, lintDocx } from '#export/docx/lint'
import { printBrief } from '#export/print'
import { fullBrief, goodPackage, packed } from '#test/good-package'
import { plantedFaults } from '#test/planted-faults'
import { richArticles } from '#test/rich-brief'
import { validateDocx } from '#test/validate-docx'

const good = await goodPackage()

/** By kind: the first rule that says so, the part and the block that it names. */
const found: readonly (readonly [kind: string, rule: string, part: string, block: string | null])[] = [
  ['a control character', 'xml', 'word/document.xml', 'last'],
  ['U+FFFF', 'xml', 'word/document.xml', 'last'],
  ['a bare ampersand', 'xml', 'word/document.xml', 'last'],
  ['a tag that is not closed', 'xml', 'word/document.xml', 'last'],
  ['a reference to a note that is not there', 'footnotes', 'word/document.xml', 'b2'],
  ['two notes of one number', 'footnotes', 'word/footnotes.xml', 's1'],
  ['a note referred to twice', 'footnotes', 'word/document.xml', 'b2'],
  ['a note in a header', 'footnotes', 'word/header2.xml', null],
  ['a note in a note', 'footnotes', 'word/footnotes.xml', 'b2'],
  ['a note without a paragraph', 'footnotes', 'word/footnotes.xml', 'b2'],
  ['a note that nothing refers to', 'footnotes', 'word/footnotes.xml', null],
  ['a note that shows no number', 'footnotes', 'word/footnotes.xml', 'b2'],
  ['no type of the notes', 'content-types', 'word/footnotes.xml', null],
  ['no relationship to the notes', 'relationships', 'word/footnotes.xml', null],
  ['no part of the notes', 'content-types', '[Content_Types].xml', null],
  ['no rule above the notes', 'footnotes', 'word/settings.xml', null],
  ['a rule above the notes with a number', 'footnotes', 'word/footnotes.xml', null],
  ['a link to no relationship', 'relationships', 'word/document.xml', 'b4'],
  ['a picture of no relationship', 'relationships', 'word/document.xml', 'last'],
  ['no part of the picture', 'relationships', 'word/_rels/document.xml.rels', null],
  ['two relationships of one id', 'relationships', 'word/_rels/document.xml.rels', null],
  ['a relationship that nothing uses', 'relationships', 'word/_rels/document.xml.rels', null],
  ['an address that is none', 'relationships', 'word/_rels/document.xml.rels', null],
  ['an address with spaces', 'relationships', 'word/_rels/document.xml.rels', null],
  ['an address of an unknown kind', 'relationships', 'word/_rels/document.xml.rels', null],
  ['an address on a machine', 'traces', 'word/_rels/document.xml.rels', null],
  ['an empty cell', 'tables', 'word/document.xml', 'tab'],
  ['a row without a cell', 'tables', 'word/document.xml', 'tab'],
  ['a table without a grid', 'tables', 'word/document.xml', 'claims'],
  ['a row wider than its grid', 'tables', 'word/document.xml', 'tab'],
  ['a cell merged with none above', 'tables', 'word/document.xml', 'tab'],
  ['a paragraph in a paragraph', 'structure', 'word/document.xml', 'last'],
  ['words without a run', 'structure', 'word/document.xml', 'last'],
  ['text in a paragraph', 'text', 'word/document.xml', 'last'],
  ['spaces that are lost', 'text', 'word/document.xml', 'last'],
  ['a value that is none', 'values', 'word/document.xml', 'last'],
  ['paragraph properties out of order', 'structure', 'word/document.xml', 'last'],
  ['run properties out of order', 'structure', 'word/document.xml', 'last'],
  ['paragraph properties behind a run', 'structure', 'word/document.xml', 'last'],
  ['an element of no schema', 'structure', 'word/document.xml', 'last'],
  ['an attribute that is missing', 'values', 'word/document.xml', 'last'],
  ['an ignorable prefix that nobody declared', 'xml', 'word/document.xml', null],
  ['two drawings of one id', 'unique-ids', 'word/document.xml', 'last'],
  ['two bookmarks of one name', 'bookmarks', 'word/document.xml', 's1'],
  ['two bookmarks of one number', 'bookmarks', 'word/document.xml', 'last'],
  ['a bookmark that does not end', 'bookmarks', 'word/document.xml', 'last'],
  ['a bookmark with an impossible name', 'bookmarks', 'word/document.xml', 'last'],
  ['half a field', 'fields', 'word/document.xml', 's3'],
  ['a reference to a bookmark that is not there', 'bookmarks', 'word/document.xml', 'last'],
  ['a link to a bookmark that is not there', 'bookmarks', 'word/document.xml', 's3'],
  ['two content controls of one id', 'unique-ids', 'word/document.xml', 'last'],
  ['a reference to a comment that is not there', 'comments', 'word/document.xml', 's3'],
  ['a comment’s range that does not end', 'comments', 'word/comments.xml', 's3'],
  ['two comments of one number', 'comments', 'word/comments.xml', 's3'],
  ['an answer to no comment', 'comments', 'word/commentsExtended.xml', null],
  ['a list that is not there', 'numbering', 'word/document.xml', 's2'],
  ['a list of no definition', 'numbering', 'word/numbering.xml', null],
  ['a list’s definition behind the lists', 'structure', 'word/numbering.xml', null],
  ['a style that is not there', 'styles', 'word/document.xml', 'situation'],
  ['a style of another kind', 'styles', 'word/document.xml', 'situation'],
  ['two styles of one id', 'styles', 'word/styles.xml', null],
  ['a style that rests on itself', 'styles', 'word/styles.xml', null],
  ['a date that is none', 'properties', 'docProps/core.xml', null],
  ['two properties of one number', 'properties', 'docProps/custom.xml', null],
  ['two properties of one name', 'properties', 'docProps/custom.xml', null],
  ['a property that is too long', 'properties', 'docProps/custom.xml', null],
  ['no type of pictures', 'content-types', 'word/media/dot.png', null],
  ['no list of types', 'content-types', '[Content_Types].xml', null],
  ['no relationships of the text', 'required-parts', 'word/_rels/document.xml.rels', null],
  ['a stray part', 'content-types', 'word/foo.bin', null],
  ['a type of a part that is not there', 'content-types', '[Content_Types].xml', null],
  ['deleted words that are not marked so', 'text', 'word/document.xml', 'last'],
  ['a picture without a size', 'drawings', 'word/document.xml', 'last'],
  ['a section’s properties at the start', 'structure', 'word/document.xml', null],
  ['two headers of one kind', 'sections', 'word/document.xml', 'last'],
  ['an encoding that it is not in', 'required-parts', 'word/document.xml', null],
  ['settings that name no rule above the notes', 'footnotes', 'word/settings.xml', null],
  ['settings out of order', 'structure', 'word/settings.xml', null],
  ['a document that is called a template', 'content-types', '[Content_Types].xml', null],
  ['a bookmark that the map does not know', 'brief-map', 'word/document.xml', '_attache_block_s3'],
  ['a map of a bookmark that is not there', 'brief-map', 'customXml/item1.xml', null],
  ['a part that stands twice', 'content-types', 'docprops/core.xml', null],
  ['a file that is cut off', 'zip', '', null],
]

it('finds nothing in a good package, nor does the Open XML SDK', { timeout: 120_000 }, async () => {
  const file = packed(good)
  expect([lintDocx(file), await validateDocx(file, 'Microsoft365')]).toEqual([[], []])
})

it('knows of every kind of fault what finds it', () => {
  expect(found.map(([kind]) => kind)).toEqual(plantedFaults.map(({ kind }) => kind))
})

it.each(found)('finds %s', (kind, rule, part, block) => {
  const [fault] = lintDocx(plantedFaults.find((planted) => planted.kind === kind)?.plant(good) ?? packed(good))
  expect(fault).toEqual({ rule, part, block, detail: expect.any(String) })
})

it.each([
  ['two styles of one id', 0],
  ['an address on a machine', 1],
])('of %s in a template, which it had before, counts %i', (kind, count) => {
  const template = plantedFaults.find((planted) => planted.kind === kind)?.plant(good) ?? packed(good)
  expect(checkDocx(template, printBrief({ brief: fullBrief, articles: richArticles }), template)).toHaveLength(count)
})
