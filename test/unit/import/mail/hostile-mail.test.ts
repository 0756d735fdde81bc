import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSoundCompoundFile } from '../../../../src/import/mail/compound-file.ts'
import { wrappedBody } from '../../../../src/import/mail/rtf-body.ts'
import { splitParts } from '../../../../src/import/mail/split-parts.ts'
import { unpackRtf } from '../../../../src/import/mail/unpack-rtf.ts'
import { importArticles } from '#import'
import { mailBytes, pressMail } from '#test/mail-bytes'
import { outlookMessage } from '#test/outlook-message'

const kindOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const imported = await importArticles(bytes, name)
  return imported.ok ? 'articles' : imported.problem.kind
}

const packed = (bytes: readonly number[], size = bytes.length + 12): Uint8Array => {
  const head = Buffer.alloc(16)
  head.writeUInt32LE(size, 0)
  head.writeUInt32LE(0x75465a4c, 8)
  return new Uint8Array(Buffer.concat([head, Buffer.from(bytes)]))
}

describe('a mail of many parts', () => {
  it('nested three thousand deep is not followed', async () => {
    const levels = Array.from({ length: 3000 }, (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\n\n--b${level}\n`)
    expect(
      await kindOf(mailBytes(`From: a@a.example\nMIME-Version: 1.0\n${levels.join('')}Content-Type: text/plain\n\nhi`), 'deep.eml'),
    ).toBe('damaged-file')
  })

  it('next to each other is read up to a thousand', () => {
    const { root, cutShort } = splitParts(`Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(3000)}`)
    expect([root.children.length, cutShort]).toEqual([999, true])
  })

  it('that are mails in mails is read as deep as any thread goes', async () => {
    let mail = 'Subject: innermost\n\nThe harbour closes.'
    for (let level = 0; level < 30; level += 1) {
      mail = `From: a@a.example\nSubject: ${level}\nContent-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n\nText ${level}.\n--b${level}\nContent-Type: message/rfc822\n\n${mail}\n--b${level}--`
    }
    const imported = await importArticles(mailBytes(mail), 'thread.eml')
    expect(imported.ok && imported.articles.map(({ metadata, receipt }) => [metadata.title, receipt.found, receipt.gaps.length])).toEqual(
      [29, 28, 27, 26, 25].map((level) => [String(level), 5, 1]),
    )
  })

  it('is read without the boundary its header should name', async () => {
    const imported = await importArticles(
      pressMail('--b\nContent-Type: text/plain\n\nThe harbour closes.\n--b--', 'multipart/mixed'),
      'mail.eml',
    )
    expect(imported.ok && imported.articles[0]?.paragraphs.map(({ text }) => text)).toEqual(['The harbour closes.'])
  })

  it.each([
    ['a million dashes', `${'-'.repeat(1000)}\n`.repeat(1000)],
    ['a million quote marks', '> '.repeat(500_000)],
    ['one long word', 'a'.repeat(1_000_000)],
    ['thousands of addresses', 'https://a.example/?u=https%3A%2F%2Fb.example\n'.repeat(4_000)],
    ['header labels without end', 'From: a\nTo: b\n'.repeat(10_000)],
    ['separators without end', 'Headline\n____\n'.repeat(10_000)],
  ])('or of %s is read in time', async (_, body) => {
    const start = process.cpuUsage()
    await kindOf(pressMail(body), 'mail.eml')
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000).toBeLessThan(8000)
  })
})

describe('RTF around a page', () => {
  it.each([
    ['whose groups nest without end', '{'.repeat(200_000)],
    ['that announces two gigabytes', String.raw`\bin2000000000 x`],
  ])('is refused: %s', (_, rtf) => {
    expect(wrappedBody(new Uint8Array(Buffer.from(String.raw`{\rtf1\ansi\fromhtml1 ${rtf}`)))).toBeNull()
  })
})

describe('compressed RTF', () => {
  it('is unpacked', () => {
    const unpacked = unpackRtf(packed([0, ...Buffer.from('{\\rtf1 x'), 0, ...Buffer.from('}')]))
    expect(Buffer.from(unpacked!).toString('latin1')).toBe(String.raw`{\rtf1 x}`)
  })

  it('is refused where it would fill the memory', () => {
    expect(unpackRtf(packed(Array.from({ length: 2_000_000 }, () => 255)))).toBeNull()
  })

  it('is read no further than it goes, whatever it says', () => {
    expect(unpackRtf(packed([0, 120], 0x7fff_ffff))?.length).toBe(1)
  })
})

const message = outlookMessage({
  properties: { '0037001F': 'Harbour closes', '1000001F': 'The harbour closes for a week. '.repeat(300) },
  attachments: [{ properties: { '3707001F': 'a.txt', '37010102': new Uint8Array(Buffer.from('Fees rise.')) } }],
})

describe('an Outlook message', () => {
  it('is sound as it is written', () => {
    expect(isSoundCompoundFile(message)).toBe(true)
  })

  it.each([
    ['cut off in the middle', message.slice(0, message.length / 2)],
    ['whose directory bites its tail', withNumber(fatEntry(directoryStart()), directoryStart())],
    ['whose directory leaves the file', withNumber(48, 0x00ff_ffff)],
    ['with more tables than sectors', withNumber(44, 0x7fff_ffff)],
  ])('is refused: %s', async (_, bytes) => {
    expect([isSoundCompoundFile(bytes), await kindOf(bytes, 'mail.msg')]).toEqual([false, 'damaged-file'])
  })

  it('gives an answer whatever is changed in it', async () => {
    const change = fc.record({ at: fc.nat(message.length - 1), byte: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
        const bytes = message.slice()
        for (const { at, byte } of changes) bytes[at] = byte
        expect(await kindOf(bytes, 'mail.msg')).not.toBe('reader-failed')
      }),
      { numRuns: 60 },
    )
  })
})

it('answers with a value for any mail', async () => {
  const pieces = fc.constantFrom(
    'Content-Type: multipart/mixed; boundary=b\n',
    'Content-Type: multipart/alternative; boundary="b"\n',
    'Content-Type: message/rfc822\n',
    'Content-Type: text/html; charset=x\n',
    'Content-Transfer-Encoding: base64\n',
    'Content-Transfer-Encoding: quoted-printable\n',
    "Content-Disposition: attachment; filename*0*=''a\n",
    'From: <a@b\n',
    'Subject: =?utf-8?Q?=\n',
    'Date: 99 Foo\n',
    '--b\n',
    '--b--\n',
    '\n',
    '> > ',
    '-- \n',
    '____\n',
    'From: a\nTo: b\nSubject: c\n',
    '<p>',
    '<div style="display:none">',
    '=3',
    'https://a.example/?url=https://a.example/?url=',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), fc.constantFrom('a.eml', 'a.mht'), async (parts, name) => {
      expect(await kindOf(new TextEncoder().encode(`MIME-Version: 1.0\n${parts.join('')}`), name)).not.toBe('reader-failed')
    }),
    { numRuns: 60 },
  )
})

function withNumber(at: number, value: number): Uint8Array {
  const bytes = message.slice()
  new DataView(bytes.buffer).setUint32(at, value, true)
  return bytes
}

function directoryStart(): number {
  return new DataView(message.buffer, message.byteOffset).getUint32(48, true)
}

/** Where the first table says what sector follows this one. */
function fatEntry(sector: number): number {
  const fat = new DataView(message.buffer, message.byteOffset).getUint32(76, true)
  const size = 2 ** new DataView(message.buffer, message.byteOffset).getUint16(30, true)
  return (fat + 1) * size + sector * 4
}
