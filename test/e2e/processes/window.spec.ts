import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
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
