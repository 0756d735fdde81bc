import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Subpath imports (#core/article) resolve through package.json, as everywhere. A file that needs a DOM asks for it: `// @vitest-environment happy-dom`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/shared-data/**/*.test.ts'],
    // A process a file, because tests kill, crash and stub what a thread would share with the others.
    pool: 'forks',
    maxWorkers: 2,
    // Some tests start programs, on machines that are busy.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
    restoreMocks: true,
  },
})
