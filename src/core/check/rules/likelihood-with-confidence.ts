import { passagesOf, plainWords } from '#core/brief'
import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'
import { placeOfPassage } from '../places.ts'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The terms of ICD 203 (D.6.e.2.a) and of the PHIA yardstick. “likely” also stands inside others. */
const likelihood =
  /\b(?:almost no chance|remote chance|(?:very |highly )?(?:un)?likely|(?:highly )?(?:im)?probabl[ey]|roughly even (?:chance|odds)|realistic possibility|(?:almost|nearly) certain(?:ly)?)\b/iu
const confidence = /\b(?:high|moderate|low) (?:analytic(?:al)? )?confidence\b/iu

/** A sentence that gives both a likelihood and a confidence, which ICD 203 (D.6.e.2.b) keeps apart: readers take one for the other. English briefs only; quoted words are another’s. */
export function likelihoodWithConfidence({ brief }: Checked): readonly Finding[] {
  if (!brief.language.startsWith('en')) return []
  return passagesOf(brief)
    .filter(({ quotation }) => quotation === null)
    .flatMap((passage) =>
      [...sentences.segment(plainWords(passage.content.filter(({ kind }) => kind !== 'quotedWords')))]
        .filter(({ segment }) => likelihood.test(segment) && confidence.test(segment))
        .map(({ segment }) => ({
          rule: 'likelihood-with-confidence',
          severity: 'incomplete',
          place: placeOfPassage(passage),
          values: { sentence: segment.trim() },
        })),
    )
}
