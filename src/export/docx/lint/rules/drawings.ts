import type { MakeRule } from '../rule.ts'

/** Pictures have a size. */
export const drawings: MakeRule = (report) => ({
  open: {
    'wp:extent': ({ attributes }, place) => {
      for (const side of ['cx', 'cy']) if (!/^[1-9]\d*$/u.test(attributes[side] ?? '')) report(place, 'a picture without a size')
    },
  },
})
