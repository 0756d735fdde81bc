import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { OneDomAfterAnother } from './support/one-dom-after-another.ts'

/** Subpath imports (#core/article) resolve through package.json, as everywhere. A file that needs a DOM asks for it: `// @vitest-environment happy-dom`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/shared-data/**/*.test.ts', 'test/libre-office/**/*.test.ts'],
    // Processes, because tests kill, crash and stub what a thread would share with the others.
    pool: 'forks',
    maxWorkers: 2,
    // A process goes on with the next file and loads what is shared once: in a process a file, loading takes as long as testing. So a test gives back what it changes of the process (timers, globals, environment).
    isolate: false,
    unstubGlobals: true,
    sequence: { sequencer: OneDomAfterAnother },
    // Some tests start programs, on machines that are busy.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
    restoreMocks: true,
  },
})
