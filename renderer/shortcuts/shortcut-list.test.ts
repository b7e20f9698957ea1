import { describe, expect, it } from 'vitest'
import { commands } from '../../domain/contract.ts'
import { keysOf } from '../../domain/shortcuts.ts'
import { fr } from '../messages/fr.ts'
import { lookFormats, shapeFormats } from '../press-notes/toolbar/formats.ts'
import { keysFor, shortcutGroups } from './shortcut-list.ts'

describe.each(['mac', 'other'] as const)('the sheet of shortcuts (%s)', keyboard => {
  const groups = shortcutGroups(keyboard, fr)

  it('shows every command of the menu once', () => {
    const shown = groups.flatMap(({ shortcuts }) => shortcuts)
    for (const command of commands) {
      const line = { name: fr.palette.commands[command], keys: keysOf(command, keyboard) }
      expect(shown.filter(one => one.name === line.name)).toEqual([line])
    }
  })

  it('never gives two acts that can be done in the same place the same keys', () => {
    const keysIn = (...names: readonly string[]): string[] =>
      groups
        .filter(({ group }) => names.includes(group))
        .flatMap(group => group.shortcuts.map(one => one.keys))
    // The programme has keys of its own where the text has others: the caret is in the one or in the other.
    for (const inside of ['text', 'programme']) {
      const keys = keysIn('everywhere', 'sections', 'note', inside).filter(one => one !== 'Alt+ArrowLeft')
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
    }
  })

  it('says what the toolbar says', () => {
    for (const { name, keys } of [...lookFormats, ...shapeFormats]) expect(keysFor(name, keyboard)).toBe(keys)
  })
})
