import { ensureDisplay } from '#setup/display'

/** Where there is no display, the tests bring their own. */
// oxlint-disable-next-line import/no-default-export -- Playwright looks for the set-up there
export default async function globalSetup(): Promise<void> {
  await ensureDisplay()
}
