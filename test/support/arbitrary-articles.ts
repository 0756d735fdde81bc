import * as fc from 'fast-check'
import { plainReceipt } from './plain-receipt.ts'
import * as v from 'valibot'
import { type Article, articleSchema } from '#core/article'

const words = fc.oneof(
  fc.constantFrom('The harbour froze.', '“Ice” & <i>more</i>', 'مرفأ', '冰', 'Ana Ruiz and Tomas Arden'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
)
const known = fc.option(
  words.filter((text) => text.trim() !== '').map((text) => text.trim()),
  { nil: null },
)
const id = fc.constantFrom(...[1, 2, 3].map((n) => `a-${String(n).padStart(20, '0')}`))

/** Articles with the ids that `arbitraryBrief` cites; some may be missing, and of any of them anything may be unknown. */
export const arbitraryArticles: fc.Arbitrary<readonly Article[]> = fc.uniqueArray(
  fc
    .record({
      id,
      original: fc.record({
        sha256: fc.constant('0'.repeat(64)),
        name: words,
        mediaType: fc.constantFrom('text/plain', 'text/html'),
        bytes: fc.nat(),
      }),
      metadata: fc.record({
        title: known,
        byline: known,
        outlet: known,
        place: known,
        section: known,
        published: fc.constantFrom(null, '2031', '2031-03', '2031-03-04'),
        modified: fc.constant(null),
        language: fc.constantFrom(null, 'en', 'es', 'ar'),
        url: fc.constantFrom(null, 'https://courier.example/a?b=1&c=2', 'http://exa mple/<x>'),
        rights: known,
        edition: known,
        pages: known,
        correction: known,
      }),
      paragraphs: fc.array(fc.record({ kind: fc.constantFrom('body', 'heading'), text: words, page: fc.constantFrom(null, 3) }), {
        maxLength: 3,
      }),
      receipt: fc.constant(plainReceipt),
    })
    .map((article) => v.parse(articleSchema, article)),
  { selector: (article) => article.id, maxLength: 3 },
)
