import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** The screens in memory that scripts/test.mjs gives: as many windows are driven at the same time. */
const screens = (process.env['MALLETTE_SCREENS'] ?? '').split(' ').length

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
          // As many as a small machine has processors: Vitest would leave one of two unused.
          maxWorkers: Math.max(2, availableParallelism() - 1),
        },
      },
      {
        test: {
          name: 'app',
          include: ['tests/app/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          setupFiles: ['tests/app/own-screen.ts'],
          maxWorkers: screens,
          fileParallelism: screens > 1,
        },
      },
    ],
  },
})
