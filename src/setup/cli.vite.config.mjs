import { defineConfig } from 'vite'
import { bundledPackages, treeshake } from './bundling.mjs'

/**
 * The command line tool, which runs in plain Node, where TypeScript has to be built first. It forks its own copy of the worker: here as in the app,
 * worker.js lies beside index.js, and pdf-checker.js, which looks through strangers’ PDF files. Packages stay outside and come from node_modules.
 */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  ssr: { noExternal: bundledPackages },
  build: {
    ssr: true,
    outDir: 'out/cli',
    target: 'node20.18',
    copyPublicDir: false,
    rolldownOptions: {
      treeshake,
      input: { index: 'src/cli/index.ts', worker: 'src/worker/index.ts', 'pdf-checker': 'src/cli/pdf-checker.ts' },
      // All beside each other, because the command line finds its worker from where it lies.
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
