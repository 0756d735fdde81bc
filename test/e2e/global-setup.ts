import { ensureAppBuild } from '#setup/build'

/** Tests run on the present sources. */
// oxlint-disable-next-line import/no-default-export -- Playwright looks for the set-up there
export default async function globalSetup(): Promise<void> {
  await ensureAppBuild((line) => process.stderr.write(`${line}\n`))
}
