import { defineConfig } from 'vite'
import { root } from './scripts/project.mjs'
import { spellingFiles } from './scripts/spelling-files.mjs'

/**
 * The main process and the command line, for Node 18 in the oldest Electron they run on. What they import
 * lazily becomes files of its own: parsing docx with the rest would cost the start-up 15 ms.
 */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [spellingFiles()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node18',
    minify: false,
    outDir: 'dist/main',
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: {
        main: 'main/index.ts',
        headless: 'main/headless.ts',
        'headless-press': 'main/headless-press.ts',
        'press-file': 'main/press-file/worker.ts',
        spelling: 'main/spelling/worker.ts',
        word: 'main/word/workshop-thread.ts',
        documents: 'main/documents/reader-thread.ts',
      },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
    },
  },
})
