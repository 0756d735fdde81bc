import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '#test/attache-test'

const words = 'correct horse battery staple'

test.describe('without a keyring and without a choice made beforehand', () => {
  // An empty variable is no choice, and a bus that is not there has no keyring.
  test.use({ environment: { ATTACHE_SAMPLE: 'none', ATTACHE_GUARD: '', DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' } })

  test('the user chooses a passphrase, and needs it the next time', async ({ launch }) => {
    const first = await launch()
    const begun = await first.page.evaluate(async (passphrase) => {
      const { attache } = window
      return [
        await attache.libraryState(),
        await attache.unlock({ guard: 'passphrase', passphrase: 'short' }),
        await attache.unlock({ guard: 'passphrase', passphrase }),
        await attache.libraryState(),
      ]
    }, words)
    const id = await first.page.evaluate(() => window.attache.createBrief())
    await first.app.close()
    const second = await launch()
    const reopened = await second.page.evaluate(async (passphrase) => {
      const { attache } = window
      return [
        await attache.libraryState(),
        await attache.unlock({ guard: 'passphrase', passphrase: `${passphrase}?` }),
        await attache.libraryState(),
        await attache.unlock({ guard: 'passphrase', passphrase }),
        (await attache.listBriefs()).map((brief) => brief.id),
      ]
    }, words)
    expect({ begun, reopened }).toEqual({
      begun: [
        { kind: 'choose-guard' },
        { ok: false, problem: { kind: 'passphrase-too-short', least: 8 } },
        { ok: true, guard: 'passphrase' },
        { kind: 'open', guard: 'passphrase', isReadOnly: false },
      ],
      reopened: [
        { kind: 'locked' },
        { ok: false, problem: { kind: 'wrong-passphrase' } },
        { kind: 'locked' },
        { ok: true, guard: 'passphrase' },
        [id],
      ],
    })
  })

  test('or a key file, which only its owner may read', async ({ launch, profile }) => {
    const { page } = await launch()
    const answer = await page.evaluate(() => window.attache.unlock({ guard: 'key-file', passphrase: null }))
    const { mode } = await stat(join(profile, 'library', 'library.key'))
    expect({ answer, mode: (mode & 0o777).toString(8) }).toEqual({ answer: { ok: true, guard: 'key-file' }, mode: '600' })
  })
})

test.describe('a passphrase from the environment', () => {
  test.use({ environment: { ATTACHE_SAMPLE: 'none', ATTACHE_GUARD: '', ATTACHE_PASSPHRASE: words } })

  test('opens the library without asking', async ({ page }) => {
    expect(await page.evaluate(() => window.attache.libraryState())).toEqual({ kind: 'open', guard: 'passphrase', isReadOnly: false })
  })
})
