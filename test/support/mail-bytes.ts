/** A mail as it travels: lines end in CR LF, and what is not ASCII is UTF-8. */
export function mailBytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text.replaceAll('\n', '\r\n'), 'utf8'))
}

/** A mail from a press office, with a header of the usual fields and the body given. `type` is its content type with parameters. */
export function pressMail(body: string, type = 'text/plain; charset=utf-8', subject = 'Harbour closes'): Uint8Array {
  return mailBytes(
    [
      'From: Harbour Courier <desk@courier.example>',
      'To: Jane Roe <jane@policy.example>',
      `Subject: ${subject}`,
      'Date: Tue, 4 Mar 2031 09:01:00 +0100',
      'MIME-Version: 1.0',
      `Content-Type: ${type}`,
      '',
      body,
    ].join('\n'),
  )
}
