import type { Rule } from '../rule.ts'

/** Headings begin with the first level and leave none out on the way down; a document has numbered levels or plain ones, not both (Matterhorn 14-002, 14-003, 14-006, 14-007). */
export const headings: Rule = {
  clause: 'ISO 14289-1, 7.4',
  *broken({ structure }) {
    let before = 0
    const hasPlain = structure.ofRole.has('H')
    for (const { role, where } of structure.elements) {
      if (!role.startsWith('H')) continue
      const level = Number(/^H(\d+)$/u.exec(role)?.[1] ?? 0)
      if (level === 0) continue
      if (hasPlain) yield { where, detail: `${role} in a document that has H` }
      if (level > before + 1) yield { where, detail: before === 0 ? `the first heading is ${role}` : `${role} after H${before}` }
      before = level
    }
  },
}
