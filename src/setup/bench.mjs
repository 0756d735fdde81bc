import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { ensureBenchBuild, ensureCliBuild } from './build.mjs'
import { assertNodeVersion } from './node-version.mjs'
import { ensurePackages } from './packages.mjs'
import { inRepository } from './repository.mjs'
import { runAndExit } from './run-and-exit.mjs'
import { SetupProblem } from './setup-problem.mjs'

/** `npm run bench:NAME`: prints one row a figure and exits 1 when one is missed. */
await runAndExit(async () => {
  const [name = ''] = process.argv.slice(2)
  if (!/^[a-z]+$/.test(name) || !existsSync(inRepository('test/bench', `${name}.ts`)))
    throw new SetupProblem(`There is no benchmark “${name}” in test/bench.`)
  assertNodeVersion()
  await ensurePackages(console.error)
  await ensureCliBuild(console.error)
  await ensureBenchBuild(console.error)
  const bench = spawn(process.execPath, [inRepository('out/bench', `${name}.js`), ...process.argv.slice(3)], {
    cwd: inRepository('.'),
    stdio: 'inherit',
  })
  await new Promise((resolve) => bench.on('close', (status) => resolve((process.exitCode = status ?? 1))))
})
