import { defineConfig } from 'vite'

/**
 * The command line tool, which runs in plain Node, where TypeScript has to be built first. It forks its own copy of the worker: here as in the app,
 * worker.js lies beside index.js. Packages stay outside and come from node_modules.
 */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  build: {
    ssr: true,
    outDir: 'out/cli',
    target: 'node20.18',
    copyPublicDir: false,
    rolldownOptions: {
      input: { index: 'src/cli/index.ts', worker: 'src/worker/index.ts' },
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
})
