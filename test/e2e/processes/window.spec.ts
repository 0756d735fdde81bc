import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { repository } from '#setup/repository'
import { electronExecutable } from '#setup/electron-runtime'
import { isRoot, programIn } from '#setup/ordinary-user'
import { expect, test } from '#test/attache-test'

test('the window comes back where it was', async ({ launch, profile }) => {
  const first = await launch()
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1000, height: 700 }))
  await first.app.close()
  const kept: unknown = JSON.parse(await readFile(join(profile, 'window.json'), 'utf8'))
  const second = await launch()
  const bounds = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  expect(v.parse(v.looseObject({ width: v.number(), height: v.number() }), kept)).toMatchObject({ width: 1000, height: 700 })
  expect(bounds).toMatchObject({ width: 1000, height: 700 })
})

test('where the user was is kept', async ({ launch }) => {
  const session = {
    brief: null,
    article: null,
    paragraph: 4,
    theme: 'dark',
    layout: { library: 20, reader: 40, brief: 40 },
    caret: 17,
    readerSize: 125,
    aside: 'findings',
    author: 'Oda Lindqvist',
    typographicMarks: false,
    recentSymbols: ['€', '\u00A0'],
    folded: [],
  } as const
  const first = await launch()
  // The page writes its own session as it closes, so this is read back before it has the chance.
  const kept = await first.page.evaluate(async (given) => {
    await window.attache.writeSession(given)
    return window.attache.readSession()
  }, session)
  expect(kept).toEqual(session)
  expect(await first.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
})

test('memory can be looked through when that is asked for', async ({ page }) => {
  expect(await page.evaluate(() => typeof Reflect.get(globalThis, 'gc'))).toBe('function')
})

test('a page that has something to write is waited for, but not for ever', async ({ app, page }) => {
  const ended = new Promise<number>((resolve) => {
    app.process().once('exit', () => resolve(Date.now()))
  })
  await page.getByRole('region', { name: 'Articles', exact: true }).waitFor()
  // The page stops answering, once it has answered this; the window is closed once it has stopped.
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;) if (Date.now() < 0) return
    }, 300)
  })
  const began = Date.now()
  await app.evaluate(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 600)
  })
  expect((await ended) - began).toBeGreaterThan(8000)
})

test('a second start shows the first window and ends', async ({ app, page, profile }) => {
  await page.evaluate(() => window.attache.libraryState())
  const shown = app.evaluate(
    ({ app }) =>
      new Promise((resolve) => {
        app.once('second-instance', () => resolve('told'))
      }),
  )
  const program = isRoot() ? programIn(profile) : await electronExecutable()
  const second = spawn(program, ['.', `--user-data-dir=${profile}`], {
    cwd: repository,
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  })
  const [code] = await once(second, 'exit')
  expect({ shown: await shown, code }).toEqual({ shown: 'told', code: 0 })
})
