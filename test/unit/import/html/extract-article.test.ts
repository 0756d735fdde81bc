import { describe, expect, it } from 'vitest'
import { importArticles } from '#import'

const read = async (body: string): Promise<readonly string[]> => {
  const html = `<!doctype html><html><head></head><body>${body}</body></html>`
  const imported = await importArticles(new TextEncoder().encode(html), 'page.html')
  if (!imported.ok) throw new Error(imported.problem.kind)
  return imported.articles[0]!.paragraphs.filter(({ kind }) => kind !== 'caption').map(({ text }) => text)
}
const first = 'The republic of Tarsia closed the Kestrel Strait to oil tankers on Wednesday. Its navy said that a mine had damaged a boat.'
const second =
  '“No ship that carries oil will pass until the waters are safe,” the minister told reporters in the capital. He gave no date.'
const prose = `<p>${first}</p><p>${second}</p>`

const widget = (html: string): string => `<div class="builder-widget builder-widget-text">${html}</div>`

describe('leaves out', () => {
  it.each([
    ['a label after a sign', '<p>&gt;&gt; Related: The islands and their owners</p>'],
    ['a call to share', '<p>Like this story? Share it with a friend!</p>'],
    ['where to follow the author', '<p>Mira writes about shipping. Follow her on Twitter at @mira.</p>'],
    ['how long it takes to read', '<p>Tempo de leitura: 3 minutos</p>'],
    [
      'a row of subjects',
      '<div>Tags <a href="/a">straits of the north</a>, <a href="/b">shipping and trade</a>, <a href="/c">Tarsia and its navy</a></div>',
    ],
    [
      'a picture’s line without an element of its own',
      '<div align="center"><img src="a.jpg" alt="A tanker off Port Selen"><br><span>A tanker off Port Selen</span></div>',
    ],
    ['who the author is, at the end', '<p>Mira Oduya is a senior correspondent for the Courier in Port Selen.</p>'],
  ])('%s', async (_, html) => {
    expect(await read(`<article>${prose}${prose}${html}</article>`)).toEqual([first, second, first, second])
  })

  it('other articles beside the page’s own', async () => {
    const other =
      '<article><h2>Divers find a wreck off the islands</h2><p>The divers said that it had lain there for ninety years or more, and nobody had known.</p></article>'
    expect(await read(`<article>${prose}${prose}${prose}</article><section>${other.repeat(4)}</section>`)).toEqual([
      first,
      second,
      first,
      second,
      first,
      second,
    ])
  })

  it('a card that opens over a name in the text', async () => {
    const card =
      '<span class="outer"><a href="/v">Ilya Varga</a><span><img src="v.jpg"><a href="/1">Varga sails</a> <a href="/2">Varga returns</a></span></span>'
    expect(
      await read(
        `<article>${prose}<p>The transport minister, ${card}, gave no date for the reopening of the strait on Wednesday evening.</p>${prose}</article>`,
      ),
    ).toEqual([
      first,
      second,
      'The transport minister, Ilya Varga, gave no date for the reopening of the strait on Wednesday evening.',
      first,
      second,
    ])
  })
})

describe('keeps', () => {
  it('who else reported, which tells that two articles have one origin', async () => {
    const credit = 'Meridian Wire contributed to this report.'
    expect(await read(`<article>${prose}${prose}<p>${credit}</p></article>`)).toEqual([first, second, first, second, credit])
  })

  it.each([
    'Related talks between the two navies broke down on Tuesday, the ministry said.',
    'Disclosure of the documents would harm the state, the court was told on Monday.',
    'Zurück in der Hauptstadt sagte der Minister, die Meerenge bleibe vorerst geschlossen.',
    'This document is the first to name the ship, two officials said on Friday evening.',
  ])('a sentence that begins like a label: %s', async (sentence) => {
    expect(await read(`<article>${prose}<p>${sentence}</p>${prose}</article>`)).toEqual([first, second, sentence, first, second])
  })

  it('an element of the page’s own making inside a line', async () => {
    const line = 'The strait is eleven miles wide (<x-source><a href="/n">1</a></x-source>), and deep.'
    expect(await read(`<article>${prose}<p>${line}</p>${prose}</article>`)).toContain('The strait is eleven miles wide (1), and deep.')
  })

  it('paragraphs that a page builder calls widgets', async () => {
    expect(
      await read(
        `<div>${widget(`<p>${first}</p>`)}${widget('<h2>The minister speaks</h2>')}${widget(`<p>${second}</p>`)}${widget(prose)}</div>`,
      ),
    ).toEqual([first, 'The minister speaks', second, first, second])
  })

  it('headings that Readability takes for furniture by their class', async () => {
    const heading = '<h2 class="media-heading">The minister speaks</h2>'
    expect(await read(`<article>${prose}${heading}${prose}</article>`)).toEqual([first, second, 'The minister speaks', first, second])
  })
})
