import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openStore } from '#store'
import { electronExecutable } from '#setup/electron-runtime'
import { repository } from '#setup/repository'
import { expect as expectSoon, test } from '#test/attache-test'
import { libraryOf } from './library-at-rest.ts'

// Other programs may keep a machine busy for seconds.
test.setTimeout(180_000)
const expect = expectSoon.configure({ timeout: 30_000 })

// As another user the app could not open what this test has opened.
test.use({ sandbox: false })

test('a second start on the same profile ends at once and brings the first window to the front', async ({ app, page, profile }) => {
  await expect(page.getByRole('region', { name: 'Articles', exact: true })).toBeVisible()
  const heard = app.evaluate(({ app: first }) => new Promise((resolve) => first.once('second-instance', () => resolve('heard'))))
  const second = spawn(await electronExecutable(), ['.', `--user-data-dir=${profile}`, '--no-sandbox'], {
    cwd: repository,
    stdio: 'ignore',
  })
  const [code] = await once(second, 'exit')
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isVisible() && !window.isMinimized()),
  )
  expect({ code, heard: await heard, windows }).toEqual({ code: 0, heard: 'heard', windows: [true] })
})

test('a library that another program has open is not touched, and opens once that one is closed', async ({ launch, profile }) => {
  const first = await launch()
  await expect(first.page.getByRole('region', { name: 'Articles', exact: true })).toBeVisible()
  await first.app.close()
  const other = openStore(libraryOf(profile))
  if (!other.ok) throw new Error(other.problem.kind)
  const { page } = await launch()
  await expect(page.getByText('Another program has this library open. It is untouched.')).toBeVisible()
  await page.getByRole('button', { name: 'Try again' }).click()
  // It is off while the library is tried.
  await expect(page.getByRole('button', { name: 'Try again' })).toBeEnabled()
  await expect(page.getByText('Another program has this library open. It is untouched.')).toBeVisible()
  expect(other.store.writeSetting({ name: 'other', json: '1' })).toBeNull()
  other.store.close(null)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('region', { name: 'Articles', exact: true })).toBeVisible()
})
