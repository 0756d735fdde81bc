import { expect, it } from 'vitest'
import { importArticles } from '#import'
import { writeOutTags } from '../../../../src/import/page/omitted-tags.ts'

const prose =
  '<p>The harbour of Velmora closed on Monday, and nobody could say for how long. Ferries turned back, the office said.</p>'.repeat(3)
const head =
  '<meta charset="utf-8"><title>Harbour closes</title><link rel="canonical" href="https://ledger.example/harbour"><script>var a = "<p>"</script>'

it.each([
  ['no tag left out', `<!doctype html><html lang="en"><head>${head}</head><body><article>${prose}</article></body></html>`],
  ['no body', `<!doctype html><html lang="en"><head>${head}</head><article>${prose}</article></html>`],
  ['no body and an open head', `<!doctype html><html lang="en"><head>${head}\n<article>${prose}</article>`],
  ['neither head nor body', `<!doctype html><html lang="en">${head}<article>${prose}</article></html>`],
  ['nothing but elements', `<!doctype html>${head}<article>${prose}</article>`],
])('reads a page with %s', async (_, html) => {
  const imported = await importArticles(new TextEncoder().encode(html), 'page.html')
  const { metadata, paragraphs } = (imported.ok && imported.articles[0]) || { metadata: null, paragraphs: [] }
  expect([metadata?.title, metadata?.url, paragraphs.length]).toEqual(['Harbour closes', 'https://ledger.example/harbour', 3])
})

it.each([
  ['a head without end', `<html>${'<meta>'.repeat(1_000_000)}`],
  ['titles without end', `<html>${'<title>'.repeat(500_000)}`],
  ['elements that end', `<html>${'<title></title>'.repeat(500_000)}`],
  ['open tags', `<html>${'<meta '.repeat(500_000)}`],
])('takes little time over %s', (_, html) => {
  const before = performance.now()
  writeOutTags(html)
  expect(performance.now() - before).toBeLessThan(5000)
})
