import { expect, test } from '#test/attache-test'

test.use({ environment: {} })

test('a new library begins with the sample and its brief, and the user is in it', async ({ page }) => {
  const begun = await page.evaluate(async () => {
    await window.attache.libraryState()
    const { total } = await window.attache.listArticles({ text: '', limit: 10, offset: 0 })
    const briefs = await window.attache.listBriefs()
    const session = await window.attache.readSession()
    return {
      total,
      briefs: briefs.length,
      sameBrief: session.brief === briefs[0]?.id,
      hasArticle: session.article !== null,
    }
  })
  expect(begun).toEqual({
    total: 3,
    briefs: 1,
    sameBrief: true,
    hasArticle: true,
  })
  const sections = page.locator('.brief-section')
  await expect(sections).toHaveCount(4)
  expect(await sections.evaluateAll((all) => all.map((one) => one.getAttribute('data-section')))).toEqual([
    'situation',
    'actors',
    'claims',
    'openQuestions',
  ])
  // Its undated story alone is asked about.
  await expect(page.getByRole('button', { name: '1 finding' })).toBeVisible()
})
