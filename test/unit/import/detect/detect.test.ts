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
    ['PDF', '%PDF-1.7\n', unsupported('pdf')],
    ['PDF behind a printer’s header', '\u001B%-12345X@PJL\r\n%PDF-1.4\n', unsupported('pdf')],
    ['RTF', String.raw`{\rtf1\ansi Hello}`, unsupported('rtf')],
    ['DOCX', 'PK\u0003\u0004......[Content_Types].xml......word/document.xml', { ok: true, format: 'docx' }],
    ['EPUB', 'PK\u0003\u0004....mimetypeapplication/epub+zip', unsupported('epub')],
    ['ODT', 'PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text', unsupported('odt')],
    ['a zip', 'PK\u0003\u0004....photos/1.jpg', unsupported('zip')],
    ['an Outlook message', `${compound}...${wide('__substg1.0_0037001F')}`, unsupported('msg')],
    ['a Word 97 document', `${compound}...${wide('WordDocument')}`, unsupported('doc')],
    ['a mail', 'Return-Path: <a@b.example>\nFrom: A <a@b.example>\nSubject: Strait\n\nHello', unsupported('eml')],
    [
      'a page saved as MHTML',
      'From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/\nMIME-Version: 1.0\n\n',
      unsupported('mhtml'),
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
    ['a.eml', 'Content-Type: text/plain\n\nHello', unsupported('eml')],
    ['a.pdf', 'A text that somebody named so.', { ok: true, format: 'text' }],
    ['a.docx', 'noise\u0000noise', unsupported('docx')],
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
