import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { briefFormat, briefFromTemplate, briefIdSchema, type Template, templateOf, templateSchema } from '#core/brief'
import { inRepository } from '#setup/repository'
import { arbitraryBrief } from '#test/arbitrary-brief'

const folder = inRepository('resources', 'templates')
const shipped = readdirSync(folder).map((file): readonly [string, Template] => {
  const json: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  return [file, v.parse(templateSchema, json)]
})
const id = v.parse(briefIdSchema, 'b1')

describe('templates', () => {
  it.each(shipped)('%s gives a brief whose shape is the template again', (_file, template) => {
    const brief = briefFromTemplate(template, id)
    expect([templateOf(brief, template), briefFormat(brief)]).toEqual([template, 3])
  })

  it('have names and ids of their own', () => {
    expect(shipped.map(([file, template]) => file === `${template.id}.json`)).toEqual(shipped.map(() => true))
    expect(new Set(shipped.map(([, { name }]) => name)).size).toBe(4)
  })

  it('hold no text of the brief they are made of, and make a brief of any shape', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        if (brief.sections.length === 0) return
        const template = v.parse(templateSchema, templateOf(brief, { id: 't', name: 'Mine' }))
        const made = briefFromTemplate(template, id)
        expect(templateOf(made, template)).toEqual(template)
        expect({ picks: made.picks, from: made.from, title: made.title }).toEqual({ picks: [], from: null, title: '' })
      }),
      { numRuns: 200 },
    )
  })

  it('keep headings, hints and the first of entries alike', () => {
    const [, options] = shipped.find(([file]) => file === 'briefing-with-options.json')!
    const brief = briefFromTemplate(options, id)
    const actors = brief.sections[1]!
    const twice = { ...brief, sections: [v.parse(v.any(), { ...actors, content: [...actors.content, ...actors.content] })] }
    expect(templateOf(twice, options).sections).toEqual([
      { kind: 'actors', title: 'Who matters', content: [{ kind: 'actor', content: [] }] },
    ])
  })

  it.each([
    { what: 'an entry where its section has none', sections: [{ kind: 'free', title: '', content: [{ kind: 'actor', content: [] }] }] },
    { what: 'no section', sections: [] },
  ])('may not have $what', ({ sections }) => {
    expect(v.safeParse(templateSchema, { id: 't', name: 'Mine', summary: [], sections }).success).toBe(false)
  })
})
