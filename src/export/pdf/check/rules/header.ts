import type { Rule } from '../rule.ts'

/** The file begins with its version, then with four bytes that no text has, and nothing follows its end. */
export const header: Rule = {
  clause: 'ISO 14289-1, 6.1; ISO 19005-2, 6.1.2, 6.1.3',
  *broken({ bytes }) {
    const start = Buffer.from(bytes.subarray(0, 40)).toString('latin1')
    const end = Buffer.from(bytes.subarray(-40)).toString('latin1')
    if (!/^%PDF-1\.[0-7](?:\r\n|\r|\n)/u.test(start)) yield { where: 'first line', detail: 'not %PDF-1.0 to 1.7' }
    else if (!/^%PDF-1\.[0-7][\r\n]+%[\u0080-\u00FF]{4}/u.test(start))
      yield { where: 'second line', detail: 'no comment of four bytes above 127' }
    if (!/%%EOF(?:\r\n|\r|\n)?$/u.test(end)) yield { where: 'end', detail: 'something after %%EOF' }
  },
}
