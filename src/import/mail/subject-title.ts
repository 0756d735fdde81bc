/** The title in a subject line: without the marks of answers, of mail passed on and of gateways; `null` where nothing else is there. */
export function titleOfSubject(subject: string | null): string | null {
  let title = (subject ?? '').trim()
  for (let shorter = title.replace(prefix, ''); shorter !== title; shorter = title.replace(prefix, '')) title = shorter
  return title === '' ? null : title
}

/** English, German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Polish, Finnish, Russian, Chinese; `[2]` counts them in some programs. */
const prefix =
  /^\s*(?:(?:re|fwd?|aw|antw(?:ort)?|wg|weitergeleitet|tr|ref|réf|rép|rv|enc|rif|sv|vs|vl|vb|doorst|odp|pd|ynt|ilt|на|ответ|пересл|回复|转发|答复|回覆|轉寄|返信|転送)\s?(?:\[\d+\]|\(\d+\)|\^\d+)?\s?[:：]|\[(?:ext|external|extern|externe|spam\??|suspected spam)\]:?|\*{2,5}\s?(?:spam|external|ext)\s?\*{2,5})\s*/iu
