/**
 * Tells an internet message and a page saved as MHTML (RFC 2557) by their header: three fields or more before the first empty line, one of them such as
 * only these have; one field of any mail will do where the name says mail. The body may be anything, in any encoding, so only the header is asked.
 */
export function mailFormatOf(bytes: Uint8Array, extension: string): 'eml' | 'mhtml' | null {
  const start = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1').replace(leading, '')
  if (!/^[A-Za-z][\w-]*:/.test(start)) return null
  const header = start.split(/\r?\n\r?\n/, 1)[0] ?? ''
  const isPageName = /^mht(?:ml)?$/.test(extension)
  const isMailName = isPageName || extension === 'eml'
  const fields = header.match(/^[A-Za-z][\w-]*:(?:[ \t]|\r?$)/gm)?.length ?? 0
  if (fields < (isMailName ? 1 : 3) || !(isMailName ? anyField : ownField).test(header)) return null
  return isPageName || isSavedPage(header) ? 'mhtml' : 'eml'
}

/** A byte order mark, empty lines, and the line with which a mailbox parts its messages. */
const leading = /^(?:\u00EF\u00BB\u00BF)?\s*(?:>?From [^\n]*\n)?/
/** RFC 5322, 3.6, and RFC 2045, 3. */
const ownField = /^(?:MIME-Version|Received|Return-Path|Message-ID|Content-Type):/im
const anyField = /^(?:MIME-Version|Received|Return-Path|Delivered-To|Message-ID|Content-[a-z-]+|From|To|Cc|Date|Subject|Sender|X-[\w-]+):/im

/** Chromium, Internet Explorer and Word: none of them has sent it to anybody. */
function isSavedPage(header: string): boolean {
  if (/^From: <Saved by |^Snapshot-Content-Location:/im.test(header)) return true
  return (
    /^Content-Type:\s*multipart\/related/im.test(header) && !/^(?:To|Cc|Bcc|Received|Message-ID|Return-Path|Delivered-To):/im.test(header)
  )
}
