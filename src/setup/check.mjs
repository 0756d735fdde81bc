import { assertNodeVersion } from './node-version.mjs'
import { ensurePackages } from './packages.mjs'
import { repository } from './repository.mjs'
import { runAndExit } from './run-and-exit.mjs'
import { runCheckers } from './run-checkers.mjs'

/** `npm run check`: format, lint, types, import rules, unused code. Fails on any finding, and when a checker looked at nothing. */
await runAndExit(async () => {
  assertNodeVersion()
  await ensurePackages(console.log)
  const { failed } = await runCheckers(repository, console.log)
  if (failed > 0) process.exitCode = 1
})
