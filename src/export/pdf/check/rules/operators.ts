import type { Rule } from '../rule.ts'

/** Every page can be read, with operators that are known and resources that are there. */
export const operators: Rule = {
  clause: 'ISO 19005-2, 6.2.2',
  *broken({ pages }) {
    for (const { number, content } of pages) {
      const where = `page ${number}`
      if (content.trouble !== null) yield { where, detail: content.trouble }
      for (const operator of content.unknownOperators) yield { where, detail: `the operator ${operator.slice(0, 20)}, which is none` }
      for (const resource of content.missing) yield { where, detail: `no resource ${resource}` }
    }
  },
}
