import { useNavigation } from './navigation.tsx'
import { useCommand } from './use-command.ts'
import { useCreation } from './use-creation.ts'

/** The menu commands that hold on every screen; a screen answers to its own. */
export function useMenuCommands(): void {
  const { go } = useNavigation()
  const { newEvent, newNote } = useCreation()
  useCommand('new-event', () => void newEvent())
  useCommand('new-note', () => void newNote('note-aux-redactions', null))
  useCommand('home', () => go({ at: 'home' }))
  useCommand('events', () => go({ at: 'events' }))
  useCommand('notes', () => go({ at: 'notes' }))
  useCommand('contacts', () => go({ at: 'contacts' }))
  useCommand('library', () => go({ at: 'library' }))
  useCommand('guide', () => go({ at: 'guide' }))
  useCommand('settings', () => go({ at: 'settings' }))
}
