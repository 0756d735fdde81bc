import type { ArticleSummary } from '#ipc/store-api'
import { message } from '#messages'
import { allArticles } from './all-articles.ts'
import { articleJson } from './article-json.ts'
import { openCliLibrary } from './open-cli-library.ts'
import type { Output } from './output.ts'
import type { Command } from './parse-command.ts'
import { fail } from './problem.ts'
import type { ExitStatus } from './exit-status.ts'

/** Lists a library, newest import first. As JSON each article is whole, so that a script can quote from it. */
export async function runArticles({ library, json }: Extract<Command, { readonly name: 'articles' }>, output: Output): Promise<ExitStatus> {
  const opened = await openCliLibrary(library, { make: false }, output)
  if (!opened.ok) return fail(output, json, library, opened.problem)
  try {
    for (const summary of allArticles(opened.store)) {
      if (!json) output.print(line(summary))
      for (const article of json ? opened.store.readArticles({ ids: [summary.id] }) : []) {
        output.json({ ...articleJson(article), file: summary.fileName, importedAt: summary.importedAt })
      }
    }
  } finally {
    opened.store.close(null)
  }
  return 0
}

function line({ id, title, outlet, published, fileName, words }: ArticleSummary): string {
  const unknown = message('cli.unknown')
  return message('cli.article', { id, title: title ?? fileName, outlet: outlet ?? unknown, published: published ?? unknown, words })
}
