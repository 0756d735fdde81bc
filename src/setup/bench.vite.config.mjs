import { readdirSync } from 'node:fs'
import { defineConfig } from 'vite'
import { bundledPackages, treeshake } from './bundling.mjs'

const benches = new URL('../../test/bench/', import.meta.url)

/** The benchmarks, which run in plain Node, where TypeScript has to be built first: every file directly in test/bench/ but the rows they share. They are built as the command line is: what a process costs is what that one’s would. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  ssr: { noExternal: bundledPackages },
  build: {
    ssr: true,
    outDir: 'out/bench',
    target: 'node20.18',
    copyPublicDir: false,
    rolldownOptions: {
      treeshake,
      // It finds the checkout by where it stands itself, so it is loaded from there.
      external: [/^#setup[/]/],
      input: Object.fromEntries(
        readdirSync(benches)
          .filter((name) => name.endsWith('.ts') && name !== 'rows.ts')
          .map((name) => [name.replace(/[.]ts$/, ''), `test/bench/${name}`]),
      ),
      // Beside them, because what they share finds the checkout from where it lies.
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
