import { expect, it } from 'vitest'
import { cslItem, type CslName } from '#core/citations'
import { articleOf } from '#test/article-of'

const person = (given: string, family: string): CslName => ({ family, given })
const body = (literal: string): CslName => ({ literal })

it.each<[string, readonly CslName[]]>([
  ['Ana Ruiz', [person('Ana', 'Ruiz')]],
  ['Ana Ruiz and Tomas Arden', [person('Ana', 'Ruiz'), person('Tomas', 'Arden')]],
  ['Ana Ruiz, Tomas Arden and Mirela Osk', [person('Ana', 'Ruiz'), person('Tomas', 'Arden'), person('Mirela', 'Osk')]],
  ['Ana Ruiz, Tomas Arden, and Mirela Osk', [person('Ana', 'Ruiz'), person('Tomas', 'Arden'), person('Mirela', 'Osk')]],
  ['Ana Ruiz & Tomas Arden', [person('Ana', 'Ruiz'), person('Tomas', 'Arden')]],
  ['Ana Ruiz; Tomas Arden', [person('Ana', 'Ruiz'), person('Tomas', 'Arden')]],
  ['Ruiz, Ana', [person('Ana', 'Ruiz')]],
  ['Ruiz, Ana M.', [person('Ana M.', 'Ruiz')]],
  ['Ruiz, Ana; Arden, Tomas', [person('Ana', 'Ruiz'), person('Tomas', 'Arden')]],
  ['Ana María Ruiz', [person('Ana María', 'Ruiz')]],
  ['Ilse van der Merwe', [person('Ilse', 'van der Merwe')]],
  ['O. Arden Jr.', [{ family: 'Arden', given: 'O.', suffix: 'Jr.' }]],
  ['Tomas Arden, Jr.', [{ family: 'Arden', given: 'Tomas', suffix: 'Jr.' }]],
  ['Иван Петров', [person('Иван', 'Петров')]],
  ['Reuters', [body('Reuters')]],
  ['Staff', [body('Staff')]],
  ['Meridian Wire', [body('Meridian Wire')]],
  ['Staff and agencies', [body('Staff'), body('agencies')]],
  ['Ana Ruiz and Meridian Wire', [person('Ana', 'Ruiz'), body('Meridian Wire')]],
  ['Ana Ruiz, Meridian Wire', [person('Ana', 'Ruiz'), body('Meridian Wire')]],
  ['Reuters, Ana Ruiz and Tomas Arden', [body('Reuters'), person('Ana', 'Ruiz'), person('Tomas', 'Arden')]],
  ['Ministry of Trade and Maritime Affairs', [body('Ministry of Trade and Maritime Affairs')]],
  ['The Editorial Board', [body('The Editorial Board')]],
  ['Ana Ruiz, diplomatic editor', [person('Ana', 'Ruiz')]],
  ['Ana Ruiz in Caldera and Tomas Arden in Port Sel', [person('Ana', 'Ruiz'), person('Tomas', 'Arden')]],
  ['Diplomatic Editor', [body('Diplomatic Editor')]],
  ['Anatol', [body('Anatol')]],
  ['王小明', [body('王小明')]],
  ['desk@courier.example', [body('desk@courier.example')]],
])('%s', (byline, names) => {
  const { author } = cslItem(articleOf(['Text.'], { byline }), { untitled: '', missing: '' })
  expect(author).toEqual(names)
})
