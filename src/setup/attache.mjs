import { spawn } from 'node:child_process'
import { ensureCliBuild } from './build.mjs'
import { assertNodeVersion } from './node-version.mjs'
import { ensurePackages } from './packages.mjs'
import { inRepository } from './repository.mjs'
import { runAndExit } from './run-and-exit.mjs'

/** The command line tool: `npm run -s attache -- COMMAND …`. What set-up says goes to stderr, because stdout belongs to the command. */
await runAndExit(async () => {
  assertNodeVersion()
  await ensurePackages(console.error)
  await ensureCliBuild(console.error)
  // npm runs its scripts in the repository; file names are meant from where the person stands.
  const cwd = process.env['INIT_CWD'] ?? process.cwd()
  const tool = spawn(process.execPath, [inRepository('out/cli/index.js'), ...process.argv.slice(2)], { cwd, stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => tool.kill(signal))
  tool.on('close', (status) => (process.exitCode = status ?? 1))
})
