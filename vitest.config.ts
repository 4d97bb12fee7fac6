import { configDefaults, defineConfig } from 'vitest/config'

const alone = 'tests/unit/**/*.alone.test.ts'

export default defineConfig({
  test: {
    setupFiles: ['tests/support/fixed-seed.ts'],
    // For what hangs: a test that is slow on a busy machine is no failure.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, alone, 'tests/site/**', 'tests/browser/**'],
          // One process for many files: most of what each would load is the same, and none changes it.
          isolate: false,
        },
      },
      {
        extends: true,
        // Tests that replace modules or globals have a process of their own each.
        test: { name: 'unit-alone', include: [alone] },
      },
      {
        extends: true,
        // Over the built pages: run `npm run build` before.
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], isolate: false },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/pages/**', 'src/content.config.ts'],
      reporter: ['text', 'html'],
    },
  },
})
