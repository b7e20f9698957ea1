import { useEffect } from 'react'
import { offeredCommands } from '../offered-commands.ts'
import { arePressed, keysIn } from './accelerator.ts'
import { keysOfOffered } from './command-keys.ts'
import { keyboard } from './keyboard.ts'

/**
 * Runs what is offered when its keys are pressed. The menu would hear most of them too, but not every keyboard has
 * its signs where Electron looks for them; a key that is heard here does not reach the menu.
 */
export function useShortcutKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      const command = offeredCommands().find(offered => {
        const accelerator = keysOfOffered(offered, keyboard)
        return accelerator !== '' && arePressed(keysIn(accelerator, keyboard), event)
      })
      if (command === undefined || isLeftToField(command.id, event.target)) return
      event.preventDefault()
      command.act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** A field takes back by itself what was typed in it. */
const isLeftToField = (id: string, target: EventTarget | null): boolean =>
  (id === 'undo' || id === 'redo') && target instanceof Element && target.matches('input, textarea')
