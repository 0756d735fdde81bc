import type { PDFDict } from 'pdf-lib'
import { dictionaryAt, flagAt, keysOf, nameAt, namesAt, numberAt, valueAt } from '../../pdf-objects.ts'
import type { PageContent } from '../reading/content.ts'
import type { Rule } from '../rule.ts'

const blendModes = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
)

/** Nothing is mixed with what lies under it in a way that is not defined, and no device’s own functions change it. */
export const graphicsStates: Rule = {
  clause: 'ISO 19005-2, 6.2.5, 6.2.10',
  *broken({ catalog, pages }) {
    const hasIntent = valueAt(catalog, 'OutputIntents') !== null
    for (const { number, dictionary, content } of pages) {
      const where = `page ${number}`
      for (const detail of [...content.graphicsStates].flatMap(oddities)) yield { where, detail }
      if (isMixed(content) && !hasIntent && valueAt(dictionaryAt(dictionary, 'Group'), 'CS') === null)
        yield { where, detail: 'transparency, and nothing says of which colours' }
    }
  },
}

function oddities(state: PDFDict): readonly string[] {
  const changing = keysOf(state).filter((key) => ['TR', 'HTP'].includes(key) || (key === 'TR2' && nameAt(state, key) !== 'Default'))
  const unknown = namesAt(state, 'BM').filter((mode) => !blendModes.has(mode))
  return [...changing.map((key) => `a graphics state with ${key}`), ...unknown.map((mode) => `the blend mode ${mode}`)]
}

function isMixed({ graphicsStates, externals }: PageContent): boolean {
  return (
    [...graphicsStates].some(isTransparent) ||
    [...externals].some((external) => valueAt(external, 'SMask') !== null || dictionaryAt(external, 'Group') !== null)
  )
}

function isTransparent(state: PDFDict): boolean {
  const isPart = (key: string) => (numberAt(state, key) ?? 1) < 1
  return (
    isPart('ca') ||
    isPart('CA') ||
    dictionaryAt(state, 'SMask') !== null ||
    namesAt(state, 'BM').some((mode) => mode !== 'Normal' && mode !== 'Compatible') ||
    flagAt(state, 'AIS') === true
  )
}
