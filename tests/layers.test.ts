import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

/** Who may import what (docs/decisions/0008): each rule is shown a file that breaks it, and one that does not. */

const root = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)
const biome = join(dirname(require.resolve('@biomejs/biome/package.json')), 'bin', 'biome')

let copy: string
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'mallette-layers-'))
  copyFileSync(join(root, 'biome.json'), join(copy, 'biome.json'))
})
afterEach(() => rmSync(copy, { recursive: true, force: true }))

/** What the linter says of a file with this content at this place, under the rules of this repository. */
function complaints(file: string, source: string): string {
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), source)
  const words = ['lint', '--only=style/noRestrictedImports', file]
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...words], { cwd: copy, encoding: 'utf8' })
  const said = stdout + stderr
  if (!said.includes('Checked 1 file')) throw new Error(`the linter did not look at the file: ${said}`)
  return said
}

const importing = (from: string): string => `import * as thing from '${from}'\nexport const it = thing\n`

test.each([
  ['domain/contact.ts', 'node:fs'],
  ['domain/contact.ts', 'react'],
  ['domain/contact.ts', 'libphonenumber-js/min'],
  ['domain/phone.ts', 'node:fs'],
  ['domain/phone.ts', '../main/log.ts'],
  ['domain/contact.ts', 'electron'],
  ['domain/french/dates.ts', '../../main/log.ts'],
  ['domain/compose/prose.ts', '../../renderer/bridge.ts'],
  ['domain/channels.ts', 'zod'],
  ['domain/channels.ts', './text.ts'],
  ['main/store/migrations/001-first-shape.ts', '../migrate.ts'],
  ['main/store/migrations/001-first-shape.ts', 'node:fs'],
  ['renderer/app.tsx', '../main/store/store.ts'],
  ['renderer/app.tsx', 'electron'],
  ['renderer/app.tsx', 'node:path'],
  ['renderer/parts/button.tsx', 'docx'],
  ['renderer/parts/button.tsx', 'fs'],
  ['renderer/parts/button.tsx', 'react-dom'],
  ['renderer/parts/button.tsx', 'react-dom/server'],
  ['renderer/parts/button.tsx', 'react-stately'],
  ['renderer/parts/button.tsx', 'https://example.org/button.js'],
  ['renderer/parts/button.tsx', 'zod/v4/core'],
  ['renderer/press-notes/editor/marks.ts', '@tiptap/react'],
  ['renderer/parts/button.tsx', '../../main/log.ts'],
  ['renderer/start.tsx', 'fs'],
  ['renderer/start.tsx', '../main/log.ts'],
  ['main/press-file/contacts.ts', 'electron'],
  ['main/store/open.ts', 'electron'],
  ['main/word/document.ts', 'electron'],
  ['main/press-file/contacts.ts', '../../renderer/bridge.ts'],
  ['main/index.ts', '../renderer/bridge.ts'],
  ['main/window.ts', '../renderer/app.tsx'],
  ['main/menu.ts', '../renderer/app.tsx'],
  ['main/fatal.ts', '../renderer/app.tsx'],
  ['main/bridge/answer.ts', '../../renderer/bridge.ts'],
  ['main/bridge/preload.ts', '../../renderer/bridge.ts'],
  ['main/guard/session.ts', '../../renderer/bridge.ts'],
  ['main/word/save.ts', '../../renderer/bridge.ts'],
  ['main/bridge/preload.ts', 'zod'],
  ['main/bridge/preload.ts', '../../domain/contract.ts'],
  ['main/bridge/preload.ts', 'node:fs'],
])('%s may not import %s', (file, from) => {
  expect(complaints(file, importing(from))).toContain('noRestrictedImports')
})

test.each([
  ['domain/contact.ts', 'zod'],
  ['domain/contact.ts', './text.ts'],
  ['renderer/app.tsx', '../domain/contract.ts'],
  ['renderer/app.tsx', 'react'],
  ['renderer/app.tsx', 'react-aria-components'],
  ['renderer/app.tsx', 'lucide-react'],
  ['renderer/app.tsx', '@tanstack/react-virtual'],
  ['renderer/press-notes/editor/marks.ts', '@tiptap/core'],
  ['renderer/press-notes/editor/marks.ts', '@tiptap/pm/model'],
  ['domain/phone.ts', 'libphonenumber-js/min'],
  ['renderer/app.tsx', 'zod'],
  ['renderer/app.tsx', './parts/button.tsx'],
  ['renderer/app.tsx', './parts/base.css'],
  ['renderer/parts/button.tsx', '../../resources/demonstration/note-962.json'],
  ['renderer/start.tsx', 'react-dom/client'],
  ['renderer/start.tsx', 'zod/v4/core'],
  ['main/press-file/contacts.ts', '../../domain/contact.ts'],
  ['main/sentences.ts', '../renderer/messages/fr/frame.ts'],
  ['main/window.ts', 'electron'],
  ['main/window.ts', '../renderer/messages/fr/frame.ts'],
  ['main/word/save.ts', 'electron'],
  ['main/file-dialogs.ts', 'electron'],
  ['main/bridge/preload.ts', 'electron'],
  ['main/bridge/preload.ts', '../../domain/channels.ts'],
])('%s may import %s', (file, from) => {
  expect(complaints(file, importing(from))).not.toContain('noRestrictedImports')
})
