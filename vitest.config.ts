import { defineConfig } from 'vitest/config'

/** Two projects: `unit` runs anywhere in plain Node, `app` drives the real Electron and needs a display. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{domain,main,renderer,tests}/**/*.test.ts', '{bench,scripts}/**/*.test.mjs'],
          exclude: ['tests/app/**'],
          // Generous, because a property test on a busy machine is slow, not wrong.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'app',
          include: ['tests/app/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
          fileParallelism: false,
        },
      },
    ],
  },
})
