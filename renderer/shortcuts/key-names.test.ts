import { expect, it } from 'vitest'
import { shortcuts as english } from '../messages/en/shortcuts.ts'
import { shortcuts as french } from '../messages/fr/shortcuts.ts'
import { keyNames } from './key-names.ts'

it.each([
  ['CmdOrCtrl+Shift+F', 'Ctrl+Maj+F', 'Ctrl+Shift+F', '⇧⌘F'],
  ['Shift+Enter', 'Maj+Entrée', 'Shift+Enter', '⇧Entrée'],
  ['Escape', 'Échap', 'Esc', 'Échap'],
  ['Alt+ArrowLeft', 'Alt+←', 'Alt+←', '⌥←'],
  ['CmdOrCtrl+/', 'Ctrl+/', 'Ctrl+/', '⌘/'],
  ['F1', 'F1', 'F1', 'F1'],
  ['', '', '', ''],
])('%s is %s, %s and on a Mac %s', (accelerator, inFrench, inEnglish, onMac) => {
  expect(keyNames(accelerator, 'other', french.keys)).toBe(inFrench)
  expect(keyNames(accelerator, 'other', english.keys)).toBe(inEnglish)
  expect(keyNames(accelerator, 'mac', french.keys)).toBe(onMac)
})
