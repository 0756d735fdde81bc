import { describe, expect, it } from 'vitest'
import { detect } from '#import'

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const notText = { ok: false, problem: { kind: 'not-text' } }
const unsupported = (extension: string) => ({ ok: false, problem: { kind: 'unsupported', extension } })
const compound = '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1'
const wide = (text: string): string => Buffer.from(text, 'utf16le').toString('latin1')

describe('a format that its content gives away, whatever its name', () => {
  it.each([
    ['PNG', '\u0089PNG\r\n\u001A\n', notText],
    ['JPEG', '\u00FF\u00D8\u00FF\u00E0', notText],
    ['GIF', 'GIF89a\u0001', notText],
    ['ELF', '\u007FELF\u0002', notText],
    ['PE', 'MZ\u0090\u0000\u0003', notText],
    ['gzip', '\u001F\u008B\u0008', notText],
    ['SQLite', 'SQLite format 3\u0000', notText],
    ['a film', '\u0000\u0000\u0000\u0018ftypmp42', notText],
    ['OLE of no known kind', `${compound}xyz`, notText],
    ['PDF', '%PDF-1.7\n', { ok: true, format: 'pdf' }],
    ['PDF behind a printer’s header', '\u001B%-12345X@PJL\r\n%PDF-1.4\n', { ok: true, format: 'pdf' }],
    ['RTF', String.raw`{\rtf1\ansi Hello}`, { ok: true, format: 'rtf' }],
    ['RTF behind an empty line', `\r\n${String.raw`{\rtf1\ansi Hello}`}`, { ok: true, format: 'rtf' }],
    ['DOCX', 'PK\u0003\u0004......[Content_Types].xml......word/document.xml', { ok: true, format: 'docx' }],
    ['EPUB', 'PK\u0003\u0004....mimetypeapplication/epub+zip', { ok: true, format: 'epub' }],
    ['EPUB without its mark', 'PK\u0003\u0004....META-INF/container.xml', { ok: true, format: 'epub' }],
    ['ODT', 'PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text', { ok: true, format: 'odt' }],
    [
      'a flat ODT',
      '<?xml version="1.0"?>\n<office:document a="b" office:mimetype="application/vnd.oasis.opendocument.text">',
      { ok: true, format: 'odt' },
    ],
    ['an OpenDocument spreadsheet', 'PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.spreadsheet', unsupported('ods')],
    ['a workbook', 'PK\u0003\u0004......[Content_Types].xml......xl/workbook.xml', unsupported('xlsx')],
    ['slides', 'PK\u0003\u0004......[Content_Types].xml......ppt/presentation.xml', unsupported('pptx')],
    ['a Pages document', 'PK\u0003\u0004....Index/Document.iwa', unsupported('pages')],
    [
      'an Office file under a password',
      `${compound}...${wide('EncryptedPackage')}`,
      { ok: false, problem: { kind: 'password-protected' } },
    ],
    ['an Excel 97 workbook', `${compound}...${wide('Workbook')}`, unsupported('xls')],
    ['PowerPoint 97 slides', `${compound}...${wide('PowerPoint Document')}`, unsupported('ppt')],
    ['a zip', 'PK\u0003\u0004....photos/1.jpg', unsupported('zip')],
    ['an Outlook message', `${compound}...${wide('__substg1.0_0037001F')}`, { ok: true, format: 'msg' }],
    ['a Word 97 document', `${compound}...${wide('WordDocument')}`, unsupported('doc')],
    ['a mail', 'Return-Path: <a@b.example>\nFrom: A <a@b.example>\nSubject: Strait\n\nHello', { ok: true, format: 'eml' }],
    [
      'a page saved as MHTML',
      'From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/\nMIME-Version: 1.0\n\n',
      { ok: true, format: 'mhtml' },
    ],
    ['a mail in ISO-2022-JP', 'Subject: x\nFrom: a@b.example\nMIME-Version: 1.0\n\n\u001B$B9A\u001B(B', { ok: true, format: 'eml' }],
    [
      'a mail out of a mailbox',
      'From a@b.example Tue Mar  4 09:01:00 2031\nFrom: a\nTo: b\nMessage-ID: <1>\n\nHello',
      { ok: true, format: 'eml' },
    ],
    [
      'a page that Word saved',
      'MIME-Version: 1.0\nX-Document-Type: Workbook\nContent-Type: multipart/related; boundary=a\n\n--a',
      { ok: true, format: 'mhtml' },
    ],
    ['XML that is no page', '<?xml version="1.0"?><articles></articles>', { ok: true, format: 'xml' }],
    ['a page', '<!DOCTYPE html><html>', { ok: true, format: 'html' }],
    ['a page behind a comment', '<!-- Page saved with SingleFile -->\n<html lang="en">', { ok: true, format: 'html' }],
    ['an XHTML page', '<?xml version="1.0"?><!DOCTYPE x><html xmlns="y">', { ok: true, format: 'html' }],
    ['front matter', '---\ntitle: Strait\n---\nText', { ok: true, format: 'markdown' }],
  ])('is found: %s', (_, content, expected) => {
    expect(detect(latin1(content), 'notes.txt')).toEqual(expected)
  })
})

describe('what only the name tells', () => {
  it.each([
    ['a.md', '# Strait', { ok: true, format: 'markdown' }],
    ['a.MARKDOWN', 'Strait', { ok: true, format: 'markdown' }],
    ['a.txt', '# Strait', { ok: true, format: 'text' }],
    ['a', 'Strait', { ok: true, format: 'text' }],
    ['a.html', '<p>Strait</p>', { ok: true, format: 'html' }],
    ['a.html', 'Strait', { ok: true, format: 'text' }],
    ['a.txt', '<p>Strait</p>', { ok: true, format: 'text' }],
    ['a.eml', 'Content-Type: text/plain\n\nHello', { ok: true, format: 'eml' }],
    ['a.eml', 'Subject: Strait\n\nHello', { ok: true, format: 'eml' }],
    ['a.eml', 'Hello', { ok: true, format: 'text' }],
    ['a.mht', 'MIME-Version: 1.0\n\nHello', { ok: true, format: 'mhtml' }],
    ['a.txt', 'Subject: Strait\nFrom: Mira\nTo: Tom\n\nHello', { ok: true, format: 'text' }],
    ['a.pdf', 'A text that somebody named so.', { ok: true, format: 'text' }],
    ['a.pdf', 'noise\u0000noise', { ok: true, format: 'pdf' }],
    ['a.docx', 'noise\u0000noise', { ok: true, format: 'docx' }],
    ['a.txt', 'noise\u0000noise', notText],
    ['a.txt', 'many\u0001\u0002\u0003controls', notText],
  ])('%s: %s', (name, content, expected) => {
    expect(detect(latin1(content), name)).toEqual(expected)
  })
})

it('calls a file without bytes empty', () => {
  expect(detect(new Uint8Array(), 'a.txt')).toEqual({ ok: false, problem: { kind: 'empty' } })
})

it('finds a page in UTF-16', () => {
  expect(detect(new Uint8Array(Buffer.from('\uFEFF<!doctype html><html>', 'utf16le')), 'a.txt')).toEqual({ ok: true, format: 'html' })
})

it('takes a rule of dashes over a letter for text', () => {
  expect(detect(latin1('---\nDear Mira,\nthe strait is closed.\n---\n'), 'a.txt')).toEqual({ ok: true, format: 'text' })
})
