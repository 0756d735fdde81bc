import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerOpenDialog } from '#setup/answer-dialogs'
import { expect, test } from '#test/attache-test'

const article = join(import.meta.dirname, '../../fixtures/articles/kestrel-strait.txt')

test('a reference file fills in what its article lacks, whatever libraries its reader brings along', async ({ app, page, profile }) => {
  const bibtex = join(profile, 'refs.bib')
  const ris = join(profile, 'refs.ris')
  const importing = async (paths: readonly string[]) => {
    await answerOpenDialog(app, paths)
    return page.evaluate(() => window.attache.importChosen())
  }
  const [imported] = await importing([article])
  const title = imported?.ok === true ? imported.articles[0]?.metadata.title : null
  await writeFile(bibtex, `@article{x, title = {${title}}, journal = {Meridian Wire}}\n@misc{y, title = {Quite another thing}}`)
  await writeFile(ris, `TY  - NEWS\nTI  - ${title}\nDA  - 2031/03/05/\nER  - \n`)
  expect(await importing([bibtex, ris])).toMatchObject([
    {
      file: 'refs.bib',
      ok: true,
      added: [],
      articles: [{ metadata: { title, outlet: 'Meridian Wire' } }],
      references: [
        { title, result: 'filled', fields: ['outlet'] },
        { title: 'Quite another thing', result: 'no-article', article: null, fields: [] },
      ],
    },
    {
      file: 'refs.ris',
      ok: true,
      articles: [{ metadata: { title, outlet: 'Meridian Wire', published: '2031-03-05' } }],
      references: [{ title, result: 'filled', fields: ['published'] }],
    },
  ])
})
