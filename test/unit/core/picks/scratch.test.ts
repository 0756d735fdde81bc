import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { it } from 'vitest'
import { locate, makePick, pickIdSchema } from '#core/picks'
import { articleOf } from '#test/article-of'
import { editedTexts, placesIn } from '../../../bench/library/edited-texts.ts'

const folder = fileURLToPath(new URL('../../../fixtures/anchors', import.meta.url))
it('scratch', () => {
  const texts = editedTexts(folder, Number(process.env['ROUNDS'] ?? 10), Number(process.env['SEED'] ?? 20310304))
  const by = new Map<string, [number, number, number]>()
  let right = 0, wrongExact = 0
  const bad: string[] = []
  const t0 = performance.now(); let cpu = 0
  for (const t of texts) {
    const plain = (p: readonly string[]) => p.map((x) => x.replaceAll(/[‹›]/gu, ''))
    const b = articleOf(plain(t.before)), a = articleOf(plain(t.after))
    const { words, ...span } = placesIn(t.before)[0]!
    const pick = makePick(b, span, v.parse(pickIdSchema, 'p'))
    const c0 = process.cpuUsage().user; const anchor = locate(pick, a); cpu += process.cpuUsage().user - c0
    const found = 'span' in anchor ? anchor.span : null
    const ok = anchor.kind === t.right.kind && (found === null || t.right.span === null || (found.paragraph === t.right.span.paragraph && found.from === t.right.span.from && found.to === t.right.span.to))
    const key = t.name.split(': ')[1]!
    const row = by.get(key) ?? [0, 0, 0]
    row[0]++
    if (ok) { right++; row[1]++ }
    const we = anchor.kind === 'exact' && t.right.kind !== 'exact'
    if (we) { wrongExact++; row[2]++ }
    by.set(key, row)
    if (!ok) bad.push(`${we ? '!!! ' : ''}${t.name} | want ${t.right.kind} ${JSON.stringify(t.right.span)} got ${anchor.kind} ${JSON.stringify(found)}\n   ${t.before.find((x) => x.includes('‹'))}\n   ${t.after.filter((x, i) => x.includes('‹') || i === found?.paragraph).join('\n   ')}`)
  }
  console.log(texts.length, 'right', right / texts.length, 'wrong exact', wrongExact, 'ms', performance.now() - t0, 'cpu of locate', cpu / 1000)
  console.log([...by].map(([k, r]) => `${k}: ${r[1]}/${r[0]}${r[2] ? ` WE ${r[2]}` : ''}`).join('\n'))
  if (process.env['BAD']) console.log(bad.filter((b) => b.includes(process.env['BAD']!)).slice(0, 12).join('\n'))
})
