import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** Bundles `src/store/process.ts` as the app's build does, and answers where it lies: Node 20 cannot run TypeScript. Inside the checkout, so that the database library is found from there. */
export async function buildStoreProcess(name: string): Promise<string> {
  const outDir = `${root}/out/test/${name}`
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
