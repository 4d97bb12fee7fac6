import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'tests/site/**', 'tests/browser/**'],
        },
      },
      {
        extends: true,
        // Over the built pages: run `npm run build` before.
        test: { name: 'site', include: ['tests/site/**/*.test.ts'] },
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
