import { useEffect, useMemo, useState } from 'react'
import type { ContactRow } from '../../domain/contact-view.ts'
import type { Command } from '../../domain/contract.ts'
import { isCommand, type Keyboard } from '../../domain/shortcuts.ts'
import { ask } from '../bridge.ts'
import { useLists } from '../lists/lists.tsx'
import { orderedNotes } from '../lists/summaries-order.ts'
import { eventThing, noteThing } from '../lists/things.ts'
import { type Messages, useLanguage, useMessages } from '../messages/messages.tsx'
import { type OfferedCommand, offeredCommands } from '../offered-commands.ts'
import type { Thing } from '../parts/thing-list.tsx'
import { keysOfOffered } from '../shortcuts/command-keys.ts'
import { keyNames } from '../shortcuts/key-names.ts'
import { keyboard } from '../shortcuts/keyboard.ts'
import { type Asking, useAsked } from '../use-asked.ts'
import type { PaletteEntry, PaletteGroup, PaletteSection } from './palette-entry.ts'
import { sectionsOf } from './sections.ts'

/** Contacts asked for at each key. */
const contactsAsked = 6

/** Commands that hold everywhere, in the order in which they are wanted; those of the screen come before them. */
const everywhere: readonly string[] = [
  'new-note',
  'new-event',
  'open-document',
  'find-everywhere',
  'home',
  'events',
  'notes',
  'contacts',
  'library',
  'settings',
  'shortcuts',
  'guide',
] satisfies readonly Command[]

/** Where a command stands in the list; what only this screen does is first. */
const rankOf = ({ id }: OfferedCommand): number => everywhere.indexOf(id)

/** What the palette shows for the typed words. */
export function usePaletteSections(typed: string): readonly PaletteSection[] {
  const messages = useMessages()
  const language = useLanguage()
  const { events, notes } = useLists()
  const boilerplates = useAsked('boilerplates.list', {}, 'boilerplates')
  const contacts = useFoundContacts(typed)
  // What the screen behind offers does not change while the palette lies over it.
  const [commands] = useState(offeredCommands)

  const entries = useMemo(
    () => [
      ...orderedNotes(answered(notes)).map(note =>
        thingEntry('notes', noteThing(note, messages, language), messages),
      ),
      ...[...answered(events)]
        .sort((one, other) => other.changedAt.localeCompare(one.changedAt))
        .map(event => thingEntry('events', eventThing(event, messages, language), messages)),
      ...answered(boilerplates).map(
        ({ id, title }): PaletteEntry => ({
          key: `boilerplates ${id}`,
          group: 'boilerplates',
          name: title || messages.shell.untitled,
          detail: '',
          keys: '',
          choice: { go: { at: 'library' } },
        }),
      ),
      ...commands
        .filter(({ id }) => id !== 'palette')
        .sort((one, other) => rankOf(one) - rankOf(other))
        .map(command => commandEntry(command, keyboard, messages)),
    ],
    [notes, events, boilerplates, commands, messages, language],
  )
  const found = useMemo(() => contacts.map(contactEntry), [contacts])
  return useMemo(() => sectionsOf(entries, found, typed), [entries, found, typed])
}

const answered = <T>(asking: Asking<readonly T[]>): readonly T[] =>
  asking.status === 'ready' ? asking.value : []

function thingEntry(group: PaletteGroup, thing: Thing, { notes, shell }: Messages): PaletteEntry {
  const status = thing.status === undefined || thing.status === 'draft' ? '' : notes.statuses[thing.status]
  return {
    key: `${group} ${thing.id}`,
    group,
    name: thing.name || shell.untitled,
    detail: [...thing.details, status].filter(detail => detail !== '').join(' · '),
    keys: '',
    choice: { go: thing.route },
  }
}

const contactEntry = (row: ContactRow): PaletteEntry => ({
  key: `contacts ${row.id}`,
  group: 'contacts',
  name: row.name,
  detail: [row.role, row.outlet].filter(detail => detail !== '').join(' · '),
  keys: '',
  choice: { go: { at: 'contact', id: row.id } },
})

function commandEntry(command: OfferedCommand, on: Keyboard, { palette, shortcuts }: Messages): PaletteEntry {
  const label = 'label' in command ? command.label : ''
  return {
    key: `commands ${command.id}`,
    group: 'commands',
    name: isCommand(command.id) ? palette.commands[command.id] : label,
    detail: '',
    keys: keyNames(keysOfOffered(command, on), on, shortcuts.keys),
    choice: { act: command.act },
  }
}

/** The first contacts that the words find; those of the words before stay until main has answered. */
function useFoundContacts(typed: string): readonly ContactRow[] {
  const words = typed.trim().slice(0, 300)
  const [found, setFound] = useState<readonly ContactRow[]>([])
  useEffect(() => {
    let isCurrent = true
    const asked =
      words === '' ? null : ask('contacts.view', { view: { words }, from: 0, count: contactsAsked })
    void asked?.then(result => {
      if (isCurrent) setFound(result.ok ? result.value.rows : [])
    })
    return () => {
      isCurrent = false
    }
  }, [words])
  return words === '' ? [] : found
}
