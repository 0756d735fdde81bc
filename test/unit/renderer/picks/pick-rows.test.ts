import { parse } from 'valibot'
import { expect, it } from 'vitest'
import { annotate, makePick, pickIdSchema } from '#core/picks'
import { marked } from '#test/marked'
import type { ListedPick } from '#renderer/picks/listed-pick.ts'
import { allPicks, type PickQuery, pickRows } from '#renderer/picks/pick-rows.ts'

const first = marked('‹The ferries stopped.› Nobody ‹said why.›\n‹Ice, she said.›')
const second = marked('‹The port is open.›')

interface Taken {
  readonly paragraphs: typeof first
  readonly span: number
}

function listed(id: string, { paragraphs, span }: Taken, uses: ListedPick['uses'], tags: readonly string[] = []): ListedPick {
  const pick = annotate(makePick(paragraphs.article, paragraphs.spans[span]!, parse(pickIdSchema, id)), {
    note: tags.length > 0 ? 'Ask her' : '',
    tags,
  })
  return { pick, uses, source: 'Harbour Courier, ¶ 1', article: paragraphs === first ? 'Ferries' : 'Port', state: 'exact' }
}

const picks = [
  listed('claimed', { paragraphs: first, span: 1 }, [
    { section: 'claims', place: 'q1', note: 1 },
    { section: 'situation', place: 'q2', note: 2 },
  ]),
  listed('situated', { paragraphs: second, span: 0 }, [{ section: 'situation', place: 'q3', note: 3 }]),
  listed('kept', { paragraphs: first, span: 0 }, [], ['ice', 'port']),
]

function drawn(query: Partial<PickQuery>): readonly string[] {
  return pickRows(picks, { ...allPicks, ...query }).map((row) => (row.kind === 'heading' ? `# ${row.name} ${row.count}` : row.key))
}

it.each<{ readonly by: string; readonly query: Partial<PickQuery>; readonly rows: readonly string[] }>([
  { by: 'section', query: {}, rows: ['# Situation 1', 'situated', '# Claims 1', 'claimed', '# Not in the text 1', 'kept'] },
  { by: 'article', query: { groupBy: 'article' }, rows: ['# Ferries 2', 'kept', 'claimed', '# Port 1', 'situated'] },
  { by: 'words, whatever their case', query: { text: 'STOPPED ferries' }, rows: ['# Not in the text 1', 'kept'] },
  { by: 'words of a note', query: { text: 'ask' }, rows: ['# Not in the text 1', 'kept'] },
  { by: 'tag', query: { tag: 'port' }, rows: ['# Not in the text 1', 'kept'] },
  { by: 'every section that quotes it', query: { section: 'situation' }, rows: ['# Situation 1', 'situated', '# Claims 1', 'claimed'] },
  { by: 'not in the text', query: { section: 'later' }, rows: ['# Not in the text 1', 'kept'] },
  { by: 'words that none has', query: { text: 'zebra' }, rows: [] },
])('lists picks by $by', ({ query, rows }) => {
  expect(drawn(query)).toEqual(rows)
})
