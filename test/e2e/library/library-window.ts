import type { Page } from '@playwright/test'
import { test as base, testOfOneApp } from '#test/attache-test'
import { fillLibrary } from '#test/fill-library'
import { libraryArticles } from '#test/library-articles'

/** The app on a profile whose library holds invented articles from the start. */
export const test = base.extend<{ readonly articles: number }>({
  articles: [60, { option: true }],
  // As root the sandboxed app would run as somebody else, who may not read the library that was made here.
  sandbox: false,
  profile: async ({ profile, articles }, provide) => {
    await fillLibrary(profile, libraryArticles(articles))
    await provide(profile)
  },
})

export { expect } from '#test/attache-test'

/** As `test`, with one app for all tests of a file. */
export function testOfOneLibrary() {
  return testOfOneApp({ sandbox: false, prepare: (profile) => fillLibrary(profile, libraryArticles(60)) })
}

/** The library screen as a user speaks of it. */
export function libraryOf(page: Page) {
  const library = page.getByRole('region', { name: 'Articles', exact: true })
  const list = library.getByRole('listbox', { name: 'Articles' })
  return {
    library,
    list,
    rows: list.getByRole('option'),
    row: (title: string) => list.getByRole('option', { name: title }),
    chosen: list.getByRole('option', { selected: true }),
    search: library.getByRole('searchbox', { name: 'Search titles and text' }),
    filters: library.getByRole('group', { name: 'Filters' }),
    count: library.locator('.library-line').getByRole('status'),
    details: library.getByRole('region', { name: 'Details', exact: true }),
    bulk: library.getByRole('toolbar'),
    said: page.locator('.fui-ToastTitle').last(),
    undo: page.getByRole('button', { name: 'Undo', exact: true }).last(),
  }
}

/** Chooses a command of the menu that comes up over a row. */
export async function fromMenu(page: Page, title: string, command: string): Promise<void> {
  await libraryOf(page).row(title).click({ button: 'right' })
  await page.getByRole('menuitem', { name: command }).click()
}
