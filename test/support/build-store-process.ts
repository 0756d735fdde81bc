import { fileURLToPath } from 'node:url'
import { build } from 'vite'

let built: Promise<string> | null = null

/** Bundles `src/store/process.ts` as the app's build does, once in this process, and answers where it lies: Node 20 cannot run TypeScript. */
export function buildStoreProcess(): Promise<string> {
  built ??= bundle()
  return built
}

/** Inside the checkout, two folders below which this file lies both as it is and in a bundle, so that the database library is found from there. Each test process has a folder of its own. */
async function bundle(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const outDir = `${root}/out/test/store-process-${process.env['VITEST_POOL_ID'] ?? 'bench'}`
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: 'src/store/process.ts',
      target: 'node20.18',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'process.mjs' } },
    },
  })
  return `${outDir}/process.mjs`
}
