import { expect, it } from 'vitest'
import { titleOfSubject } from '../../../../src/import/mail/subject-title.ts'

it.each([
  ['Harbour closes', 'Harbour closes'],
  ['Re: Harbour closes', 'Harbour closes'],
  ['AW: WG: Hafen schließt', 'Hafen schließt'],
  ['RE: FW: Fwd: [EXTERNAL] Harbour closes', 'Harbour closes'],
  ['TR : Le port ferme', 'Le port ferme'],
  ['Re[2]: Harbour closes', 'Harbour closes'],
  ['转发：港口关闭', '港口关闭'],
  ['***SPAM*** Harbour closes', 'Harbour closes'],
  ['[Press] Harbour closes', '[Press] Harbour closes'],
  ['Reform: harbour closes', 'Reform: harbour closes'],
  ['Re:', null],
  [null, null],
])('%s', (subject, title) => {
  expect(titleOfSubject(subject)).toBe(title)
})
