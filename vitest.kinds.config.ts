import { defineConfig } from 'vitest/config'
export default defineConfig({ test: { setupFiles: ['tests/support/fixed-seed.ts'], include: ['tests/unit/kinds/**/*.test.ts'], exclude: ['tests/unit/kinds/relations-page.test.ts', '**/node_modules/**'], isolate: false } })
