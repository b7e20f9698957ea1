import { describe, expect, it } from 'vitest'
import { commands } from '../../domain/contract.ts'
import { keysOf } from '../../domain/shortcuts.ts'
import { arePressed, keysIn } from './accelerator.ts'

const none = { key: '', code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

describe('keys of an accelerator', () => {
  it.each([
    ['CmdOrCtrl+K', { key: 'k', ctrlKey: true }, true],
    ['CmdOrCtrl+K', { key: 'K', ctrlKey: true }, true],
    ['CmdOrCtrl+K', { key: 'k' }, false],
    ['CmdOrCtrl+K', { key: 'k', metaKey: true }, false],
    ['CmdOrCtrl+K', { key: 'K', ctrlKey: true, shiftKey: true }, false],
    // AltGr is Ctrl+Alt on Windows.
    ['CmdOrCtrl+E', { key: 'e', ctrlKey: true, altKey: true }, false],
    ['CmdOrCtrl+Shift+F', { key: 'F', ctrlKey: true, shiftKey: true }, true],
    // AZERTY: « & » and « : » stand on these keys, « / » needs Shift.
    ['CmdOrCtrl+1', { key: '&', code: 'Digit1', ctrlKey: true }, true],
    ['CmdOrCtrl+/', { key: '/', code: 'Period', ctrlKey: true, shiftKey: true }, true],
    ['CmdOrCtrl+/', { key: '/', code: 'Slash', ctrlKey: true }, true],
    ['F3', { key: 'F3' }, true],
    ['F3', { key: 'F3', shiftKey: true }, false],
    ['Shift+F3', { key: 'F3', shiftKey: true }, true],
  ])('%s and %o: %s', (accelerator, pressed, expected) => {
    expect(arePressed(keysIn(accelerator, 'other'), { ...none, ...pressed })).toBe(expected)
  })

  it('are those of the Command key on a Mac', () => {
    const keys = keysIn('CmdOrCtrl+K', 'mac')
    expect(arePressed(keys, { ...none, key: 'k', metaKey: true })).toBe(true)
    expect(arePressed(keys, { ...none, key: 'k', ctrlKey: true })).toBe(false)
  })

  it.each(['mac', 'other'] as const)('are not the same for two commands (%s)', keyboard => {
    const all = commands.map(command => keysOf(command, keyboard))
    expect(new Set(all).size).toBe(commands.length)
  })
})
