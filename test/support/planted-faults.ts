import { packed, type PackageParts } from './good-package.ts'

/** A kind of fault, and how it is put into a good package. */
export interface PlantedFault {
  readonly kind: string
  readonly plant: (parts: PackageParts) => Uint8Array
}

type Change = (parts: PackageParts) => PackageParts

const story = 'word/document.xml'
const notes = 'word/footnotes.xml'
const types = '[Content_Types].xml'
const links = 'word/_rels/document.xml.rels'
const lists = 'word/numbering.xml'
const looks = 'word/styles.xml'
const settings = 'word/settings.xml'
const remarks = 'word/comments.xml'
const map = 'customXml/item1.xml'

/** Changes a part’s text; throws where nothing is changed, or a fault would be thought planted that is not. */
function change(name: string, from: string | RegExp, to: string): Change {
  return (parts) => {
    const part = String(parts[name] ?? '')
    const changed = part.replace(from, to)
    if (changed === part) throw new Error(`nothing to change in ${name}: ${from}`)
    return { ...parts, [name]: changed }
  }
}

function drop(name: string): Change {
  return (parts) => {
    if (!(name in parts)) throw new Error(`no part ${name}`)
    return Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name))
  }
}

const add =
  (name: string, part: string | Uint8Array): Change =>
  (parts) => ({ ...parts, [name]: part })

const both =
  (...changes: readonly Change[]): Change =>
  (parts) =>
    changes.reduce((changed, next) => next(changed), parts)

/** The last plain paragraph of the good package. */
const end = '<w:p><w:r><w:t>end</w:t></w:r></w:p>'
const endBecomes = (xml: string): Change => change(story, end, xml)
const lastCell = /<w:tc>(?:(?!<w:tc>)[^])*?<\/w:tc><\/w:tr><\/w:tbl>(?![^]*<\/w:tbl>)/u
const longName = 'bm two with spaces and much longer than forty characters'

const changes: Readonly<Record<string, Change>> = {
  'a control character': endBecomes('<w:p><w:r><w:t>e\u0001nd</w:t></w:r></w:p>'),
  'U+FFFF': endBecomes('<w:p><w:r><w:t>e\uFFFFnd</w:t></w:r></w:p>'),
  'a bare ampersand': endBecomes('<w:p><w:r><w:t>this & that</w:t></w:r></w:p>'),
  'a tag that is not closed': endBecomes('<w:p><w:r><w:t>end</w:t></w:p>'),
  'a reference to a note that is not there': change(story, '<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="77"/>'),
  'two notes of one number': change(notes, '<w:footnote w:id="2">', '<w:footnote w:id="1">'),
  'a note referred to twice': change(story, '<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="1"/>'),
  'a note in a header': change('word/header2.xml', /<w:r>/u, '<w:r><w:footnoteReference w:id="1"/></w:r><w:r>'),
  'a note in a note': change(notes, /(<w:footnote w:id="2">.*?<\/w:pPr>)/u, '$1<w:r><w:footnoteReference w:id="1"/></w:r>'),
  'a note without a paragraph': change(notes, /<w:footnote w:id="2">.*?<\/w:footnote>/u, '<w:footnote w:id="2"></w:footnote>'),
  'a note that nothing refers to': change(
    notes,
    '</w:footnotes>',
    '<w:footnote w:id="99"><w:p><w:r><w:footnoteRef/></w:r></w:p></w:footnote></w:footnotes>',
  ),
  'a note that shows no number': change(notes, /(<w:footnote w:id="2">.*?)<w:footnoteRef\/>/u, '$1'),
  'no type of the notes': change(types, /<Override [^>]*footnotes\+xml"[^>]*>/u, ''),
  'no relationship to the notes': change(links, /<Relationship [^>]*relationships\/footnotes"[^>]*>/u, ''),
  'no part of the notes': drop(notes),
  'no rule above the notes': change(notes, /<w:footnote w:type="separator".*?<\/w:footnote>/u, ''),
  'a rule above the notes with a number': change(notes, '<w:r><w:separator/>', '<w:r><w:footnoteRef/></w:r><w:r><w:separator/>'),
  'a link to no relationship': change(story, /(<w:hyperlink r:id=")[^"]+/u, '$1rNope'),
  'a picture of no relationship': change(story, /r:embed="[^"]+"/u, 'r:embed="rNope"'),
  'no part of the picture': drop('word/media/dot.png'),
  'two relationships of one id': change(links, /Id="rId2"/u, 'Id="rId1"'),
  'a relationship that nothing uses': change(
    links,
    '</Relationships>',
    '<Relationship Id="rLost" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>',
  ),
  'an address that is none': change(links, /Target="https:[^"]*"/u, 'Target="http://[bad"'),
  'an address with spaces': change(links, /Target="https:[^"]*"/u, 'Target="https://example.org/a b|c"'),
  'an address of an unknown kind': change(links, /Target="https:[^"]*"/u, 'Target="foo@@bar:baz"'),
  'an address on a machine': change(links, /Target="https:[^"]*"/u, 'Target="file:///C:/Users/ana/brief.html"'),
  'an empty cell': change(
    story,
    lastCell,
    '<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr></w:tc></w:tr></w:tbl>',
  ),
  'a row without a cell': change(story, /<\/w:tbl>(?![^]*<\/w:tbl>)/u, '<w:tr></w:tr></w:tbl>'),
  'a table without a grid': change(story, /<w:tblGrid>.*?<\/w:tblGrid>/u, ''),
  'a row wider than its grid': change(story, /<\/w:tc><\/w:tr><\/w:tbl>(?![^]*<\/w:tbl>)/u, '</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>'),
  'a cell merged with none above': change(story, /<w:vMerge w:val="restart"\/>/u, ''),
  'a paragraph in a paragraph': endBecomes('<w:p><w:p/><w:r><w:t>end</w:t></w:r></w:p>'),
  'words without a run': endBecomes('<w:p><w:t>end</w:t></w:p>'),
  'text in a paragraph': endBecomes('<w:p>end</w:p>'),
  'spaces that are lost': endBecomes('<w:p><w:r><w:t>end </w:t></w:r></w:p>'),
  'a value that is none': endBecomes('<w:p><w:pPr><w:jc w:val="centre"/></w:pPr></w:p>'),
  'paragraph properties out of order': endBecomes('<w:p><w:pPr><w:jc w:val="center"/><w:keepNext/></w:pPr></w:p>'),
  'run properties out of order': endBecomes('<w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/><w:b/></w:rPr><w:t>end</w:t></w:r></w:p>'),
  'paragraph properties behind a run': endBecomes('<w:p><w:r><w:t>end</w:t></w:r><w:pPr><w:keepNext/></w:pPr></w:p>'),
  'an element of no schema': endBecomes('<w:p><w:foo/></w:p>'),
  'an attribute that is missing': change(story, /(<w:ins [^>]*?) w:author="A"/u, '$1'),
  'an ignorable prefix that nobody declared': change(story, /mc:Ignorable="([^"]+)"/u, 'mc:Ignorable="$1 zz9"'),
  'two drawings of one id': change(story, 'docPr id="12"', 'docPr id="11"'),
  'two bookmarks of one name': change(story, 'w:name="there"', 'w:name="_attache_block_s1"'),
  'two bookmarks of one number': change(story, 'w:id="9001" w:name="there"', 'w:id="0" w:name="there"'),
  'a bookmark that does not end': change(story, '<w:bookmarkEnd w:id="9001"/>', ''),
  'a bookmark with an impossible name': both(
    change(story, 'w:name="there"', `w:name="${longName}"`),
    change(story, 'REF there', 'REF _attache_block_s1'),
  ),
  'half a field': change(story, /<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>/u, ''),
  'a reference to a bookmark that is not there': change(story, 'REF there', 'REF nowhere'),
  'a link to a bookmark that is not there': change(story, /w:anchor="[^"]+"/u, 'w:anchor="nowhere"'),
  'two content controls of one id': change(story, '<w:id w:val="12346"/>', '<w:id w:val="12345"/>'),
  'a reference to a comment that is not there': change(story, /<w:commentReference w:id="\d+"\/>/u, '<w:commentReference w:id="55"/>'),
  'a comment’s range that does not end': change(story, /<w:commentRangeEnd [^>]*>/u, ''),
  'two comments of one number': change(remarks, /(w:id="(\d+)"[^]*?<w:comment w:id=")\d+/u, '$1$2'),
  'an answer to no comment': change('word/commentsExtended.xml', /w15:paraIdParent="[^"]+"/u, 'w15:paraIdParent="0ABCDEF0"'),
  'a list that is not there': change(story, /<w:numId w:val="\d+"\/>/u, '<w:numId w:val="999"/>'),
  'a list of no definition': change(lists, /<w:abstractNumId w:val="\d+"\/>/u, '<w:abstractNumId w:val="99"/>'),
  'a list’s definition behind the lists': change(lists, /(<w:abstractNum .*?<\/w:abstractNum>)(.*)<\/w:numbering>/u, '$2$1</w:numbering>'),
  'a style that is not there': change(story, '<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Nope"/>'),
  'a style of another kind': change(story, '<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Hyperlink"/>'),
  'two styles of one id': change(looks, /(<w:style [^>]*w:styleId="Heading1".*?<\/w:style>)/u, '$1$1'),
  'a style that rests on itself': change(looks, /(w:styleId="Heading2".*?<w:basedOn w:val=")[^"]+/u, '$1Heading2'),
  'a date that is none': change('docProps/core.xml', '2031-01-01T00:00:00Z', 'yesterday'),
  'two properties of one number': change('docProps/custom.xml', 'pid="3"', 'pid="2"'),
  'two properties of one name': change('docProps/custom.xml', 'name="B"', 'name="A"'),
  'a property that is too long': change('docProps/custom.xml', '>2<', `>${'x'.repeat(5000)}<`),
  'no type of pictures': change(types, /<Default [^>]*Extension="png"[^>]*>/u, ''),
  'no list of types': drop(types),
  'no relationships of the text': drop(links),
  'a stray part': add('word/foo.bin', new Uint8Array([1])),
  'a type of a part that is not there': change(
    types,
    '</Types>',
    '<Override PartName="/word/gone.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>',
  ),
  'deleted words that are not marked so': change(story, '<w:delText>gone</w:delText>', '<w:t>gone</w:t>'),
  'a picture without a size': change(story, /<wp:extent [^>]*>/u, '<wp:extent cx="0" cy="0"/>'),
  'a section’s properties at the start': change(
    story,
    /<w:body>(.*)(<w:sectPr(?:(?!<w:sectPr)[^])*<\/w:sectPr>)<\/w:body>/u,
    '<w:body>$2$1</w:body>',
  ),
  'two headers of one kind': change(story, /(<w:headerReference [^>]*)w:type="first"/u, '$1w:type="default"'),
  'an encoding that it is not in': change(story, /encoding="UTF-8"/u, 'encoding="UTF-16"'),
  'settings that name no rule above the notes': change(settings, '<w:footnote w:id="-1"/>', '<w:footnote w:id="-5"/>'),
  'settings out of order': change(settings, /(<w:compat>.*?<\/w:compat>)(<w:themeFontLang [^>]*>)/u, '$2$1'),
  'a document that is called a template': change(types, 'document.main+xml', 'template.main+xml'),
  'a bookmark that the map does not know': change(map, /<block [^>]*bookmark="_attache_block_s3"[^>]*\/>/u, ''),
  'a map of a bookmark that is not there': change(map, 'bookmark="_attache_block_s3"', 'bookmark="_attache_block_s9"'),
}

/** Every kind of fault that our linter and the Open XML SDK are held to find. */
export const plantedFaults: readonly PlantedFault[] = [
  ...Object.entries(changes).map(([kind, planted]) => ({ kind, plant: (parts: PackageParts) => packed(planted(parts)) })),
  {
    kind: 'a part that stands twice',
    plant: (parts) => renamed(packed({ ...parts, 'docProps/cope.xml': parts['docProps/core.xml'] ?? '' })),
  },
  { kind: 'a file that is cut off', plant: (parts) => packed(parts).slice(0, -400) },
]

/** A second part of a name, which zip writers refuse to write: one of a name as long is called so afterwards. */
function renamed(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('docProps/cope.xml', 'docProps/core.xml'), 'latin1'))
}
