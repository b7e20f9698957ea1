import { isCommand, type Keyboard, keysOf } from '../../domain/shortcuts.ts'
import type { OfferedCommand } from '../offered-commands.ts'

/** The keys of an offered command: its own, or those that the menu shows for it. Empty where it has none. */
export function keysOfOffered(offered: OfferedCommand, keyboard: Keyboard): string {
  if ('keys' in offered) return offered.keys
  return isCommand(offered.id) ? keysOf(offered.id, keyboard) : ''
}
