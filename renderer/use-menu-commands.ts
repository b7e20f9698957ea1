import { useEffect } from 'react'
import type { Command } from '../domain/contract.ts'
import { listen } from './bridge.ts'
import { useNavigation } from './navigation.tsx'
import { runCommand } from './offered-commands.ts'
import { useNewNote } from './press-notes/start/new-note.tsx'
import { useShortcutKeys } from './shortcuts/use-shortcut-keys.ts'
import { useCommands } from './use-command.ts'
import { useCreation } from './use-creation.ts'

/** Offers the commands that hold on every screen, and hears the menu and the keys for all that are offered. */
export function useMenuCommands(): void {
  const { route, go } = useNavigation()
  const { newEvent } = useCreation()
  const openNewNote = useNewNote()
  useCommands([
    { id: 'new-event', act: () => void newEvent() },
    { id: 'new-note', act: () => openNewNote({ eventNoteId: route.at === 'event' ? route.id : null }) },
    { id: 'home', act: () => go({ at: 'home' }) },
    { id: 'events', act: () => go({ at: 'events' }) },
    { id: 'notes', act: () => go({ at: 'notes' }) },
    { id: 'contacts', act: () => go({ at: 'contacts' }) },
    { id: 'library', act: () => go({ at: 'library' }) },
    { id: 'guide', act: () => go({ at: 'guide' }) },
    { id: 'settings', act: () => go({ at: 'settings' }) },
    { id: 'find-everywhere', act: () => go({ at: 'find-everywhere' }) },
  ])
  useShortcutKeys()
  useEffect(() => listen('command', ({ name }) => runFromMenu(name)), [])
}

/** A field takes back what was typed in it; anywhere else undoing is about what is on the screen. */
function runFromMenu(name: Command): void {
  const isUndoing = name === 'undo' || name === 'redo'
  if (isUndoing && document.activeElement?.matches('input, textarea') === true) document.execCommand(name)
  else runCommand(name)
}
