import { expect, it } from 'vitest'
import { importArticles } from '#import'
import { mailBytes } from '#test/mail-bytes'

const text =
  'The harbour closes for a week, the port office said on Tuesday, after a crane fell on the quay in the night and three ships had to wait outside.'
const page = `<html><head><title>Harbour closes</title><meta property="og:type" content="article"></head><body><nav><a href="/">Home</a></nav><article><h1>Harbour closes</h1>${`<p>${text}</p>`.repeat(4)}</article></body></html>`
const saved = (html: string, location = 'https://courier.example/harbour?utm_source=x', more = '') =>
  mailBytes(`From: <Saved by Blink>
Snapshot-Content-Location: ${location}
Subject: =?utf-8?Q?Harbour=20closes?=
Date: Wed, 5 Mar 2031 08:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----M--"

------M--
Content-Type: text/html
Content-ID: <frame@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: ${location}

${html.replaceAll('=', '=3D')}
------M--
Content-Type: text/css
Content-Location: cid:css@mhtml.blink

p { color: red }${more}
------M----
`)

const read = async (bytes: Uint8Array, name: string) => {
  const imported = await importArticles(bytes, name)
  if (!imported.ok) throw new Error(imported.problem.kind)
  return imported.articles.map(({ original, metadata, paragraphs, receipt }) => ({
    mediaType: original.mediaType,
    reader: receipt.reader,
    title: metadata.title,
    url: metadata.url,
    published: metadata.published,
    paragraphs: paragraphs.filter(({ kind }) => kind === 'body').length,
  }))
}
const article = {
  mediaType: 'multipart/related',
  reader: 'html',
  title: 'Harbour closes',
  url: 'https://courier.example/harbour',
  published: null,
  paragraphs: 4,
}

it.each(['page.mhtml', 'page.mht', 'page.txt'])('reads a saved page as a page, and where it was saved from: %s', async (name) => {
  expect(await read(saved(page), name)).toEqual([article])
})

it('believes the page before the address', async () => {
  const bytes = saved(page.replace('</head>', '<link rel="canonical" href="https://courier.example/2031/harbour"></head>'))
  expect(await read(bytes, 'page.mhtml')).toEqual([{ ...article, url: 'https://courier.example/2031/harbour' }])
})

it('looks for the article in the frames of a page', async () => {
  const frame = `\n------M--\nContent-Type: text/html\nContent-Location: https://courier.example/frame\n\n${page}`
  const bytes = saved('<html><body><iframe></iframe></body></html>', undefined, frame)
  expect(await read(bytes, 'page.mhtml')).toEqual([{ ...article, url: 'https://courier.example/frame' }])
})

it('calls a saved page without a page damaged', async () => {
  const bytes = mailBytes('From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\n')
  expect(await importArticles(bytes, 'page.mhtml')).toEqual({ ok: false, problem: { kind: 'damaged-file', part: null } })
})
