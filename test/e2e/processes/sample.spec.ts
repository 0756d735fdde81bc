import { expect, test } from '#test/attache-test'

test.use({ environment: {} })

test('a new library begins with the sample and its brief, and the user is in it', async ({ page }) => {
  const begun = await page.evaluate(async () => {
    await window.attache.libraryState()
    const { total } = await window.attache.listArticles({ text: '', limit: 10, offset: 0 })
    const briefs = await window.attache.listBriefs()
    const session = await window.attache.readSession()
    const brief = await window.attache.readBrief(briefs[0]!.id)
    return {
      total,
      briefs: briefs.length,
      sameBrief: session.brief === briefs[0]?.id,
      hasArticle: session.article !== null,
      sections: brief?.seed.sections.map(({ kind }) => kind),
      findings: (await window.attache.checkBrief(brief!.seed)).filter(({ severity }) => severity === 'untrue'),
    }
  })
  expect(begun).toEqual({
    total: 3,
    briefs: 1,
    sameBrief: true,
    hasArticle: true,
    sections: ['situation', 'actors', 'claims', 'openQuestions'],
    findings: [],
  })
})
