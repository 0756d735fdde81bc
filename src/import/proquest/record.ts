/** A record of a ProQuest text file: its first line, and what stands behind each key. */
export interface ProquestRecord {
  readonly title: string | null
  /** Values by key in lower case, their lines joined by line feeds. */
  readonly fields: ReadonlyMap<string, string>
}

/** Takes a record apart; `null` where it has none of the keys that every article has, as the table of contents and the last page have none. */
export function readRecord(all: readonly string[]): ProquestRecord | null {
  const lines = all.filter((line) => !/^\s*ProQuest document link\s*$/i.test(line))
  const keys = keyLines(lines)
  const fields = new Map<string, string>()
  for (const [position, { key, index, rest }] of keys.entries()) {
    const value = [rest, ...lines.slice(index + 1, keys[position + 1]?.index ?? lines.length)].join('\n').trim()
    // A key that comes again is another of its kind, as two authors’ lines are.
    const before = fields.get(key)
    if (value !== '') fields.set(key, before === undefined ? value : `${before}\n${value}`)
  }
  if (!['publication title', 'proquest document id', 'document url', 'full text'].some((key) => fields.has(key))) return null
  const head = lines.slice(0, keys[0]?.index ?? lines.length).map((line) => line.trim())
  const title = head.find((line) => line !== '' && !/^Document \d+ (?:of|von|de|sur|di) \d+$/i.test(line))
  return { title: title ?? fields.get('title') ?? null, fields }
}

interface KeyLine {
  readonly key: string
  readonly index: number
  readonly rest: string
}

/** The lines that begin with a key. Within the full text only what leads to the end of the record is one: a sentence may begin with “Subject:” too. */
function keyLines(lines: readonly string[]): readonly KeyLine[] {
  const all = lines.flatMap((line, index) => {
    const match = /^\s{0,3}(\p{Lu}[\p{L} /&,()-]{1,45}?)\s*:(?:\s+|$)/u.exec(line)
    const key = match?.[1]?.toLowerCase() ?? ''
    return match !== null && keys.has(key) ? [{ key, index, rest: line.slice(match[0].length) }] : []
  })
  const text = all.findIndex(({ key }) => key === 'full text')
  const start = all[text]
  if (start === undefined) return all
  return [...all.slice(0, text + 1), ...all.slice(trailerStart(lines, all, text))]
}

/** Behind the text each key comes once, with one short paragraph. Counted from the end, anything else belongs to the text. */
function trailerStart(lines: readonly string[], all: readonly KeyLine[], text: number): number {
  const seen = new Set<string>()
  let first = all.length
  let end = lines.length
  for (let position = all.length - 1; position > text; position -= 1) {
    const { index, key } = all[position] ?? { index: 0, key: '' }
    const value = lines
      .slice(index + 1, end)
      .join('\n')
      .trim()
    if (seen.has(key) || /\n[ \t]*\n/.test(value) || value.split('\n').length > mostLines) break
    seen.add(key)
    first = position
    end = index
  }
  return first
}

/** Lines that the value of a key behind the text may be wrapped to. */
const mostLines = 8

const keys: ReadonlySet<string> = new Set(
  [
    'title,author,author affiliation,corresponding author,credit,byline,abstract,abstract (summary),full text,links,link,subject,subjects,subject term,location,people,person,company,company / organization',
    'company/organization,business indexing term,classification,identifier / keyword,identifier/keyword,keyword,keywords,publication title,publication info,publication information,source,volume,issue',
    'pages,page,start page,first page,number of pages,publication year,publication date,year,date,section,column,edition,publisher,place of publication,country of publication,publication subject,issn,e-issn',
    'isbn,source type,source attribution,language,language of publication,document type,document feature,dateline,correction,proquest document id,accession number,doi,document url,url,copyright',
    'copyright info,last updated,database,product name,word count,text word count,length,series,note,notes,caption,supplement,illustrations',
  ]
    .join(',')
    .split(','),
)
