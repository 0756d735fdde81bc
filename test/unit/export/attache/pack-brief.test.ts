import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { packBrief } from '#export/attache'
import { richArticles, richBrief } from '#test/rich-brief'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

it('holds the brief, each article and a manifest with the hash of every part', () => {
  const parts = unzipSync(packBrief(richBrief, richArticles))
  const names = ['brief.json', ...richArticles.map((article) => `articles/${article.id}.json`)].toSorted()
  expect(Object.keys(parts).toSorted()).toEqual([...names, 'manifest.json'].toSorted())
  expect(JSON.parse(strFromU8(parts['manifest.json']!))).toEqual({
    format: 'attache-brief',
    version: 1,
    parts: Object.fromEntries(names.map((name) => [name, sha256(parts[name]!)])),
  })
  expect(JSON.parse(strFromU8(parts['brief.json']!))).toEqual(richBrief)
})

it('gives the same bytes for the same brief, in whatever order its articles come', () => {
  expect(sha256(packBrief(richBrief, richArticles))).toBe(sha256(packBrief(richBrief, richArticles.toReversed())))
})

it('says nothing of when or where it was made', () => {
  const text = strFromU8(packBrief(richBrief, richArticles), true)
  expect(text).not.toContain(String(new Date().getFullYear()))
  const times = text
    .split('PK\u0003\u0004')
    .slice(1)
    .map((local) => local.slice(6, 10))
  expect(new Set(times)).toEqual(new Set(['\u0000\u0000\u0021\u0000']))
})
