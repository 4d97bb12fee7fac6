import { defineConfig } from 'vitest/config'

/** Unit tests for Stryker, which says in which folder (`vitest.dir`). */
export default defineConfig({
  test: {
    setupFiles: ['tests/support/fixed-seed.ts'],
    include: ['**/*.test.ts'],
    exclude: ['**/*.alone.test.ts'],
    // One process for all files of a run, as in the unit tests.
    isolate: false,
  },
})
