import { lazy } from 'react'

/*
 * The screens that know the model's rules are heavy: they are fetched once the first screen is painted, so
 * that the window opens at once and they are there when they are asked for.
 */
const contactScreen = () => import('./contacts/contact-screen.tsx')
const contactsScreen = () => import('./contacts/contacts-screen.tsx')
const eventNoteScreen = () => import('./event-notes/event-note-screen.tsx')
const libraryScreen = () => import('./library/library-screen.tsx')
const pressNoteScreen = () => import('./press-notes/press-note-screen.tsx')

export const ContactScreen = lazy(async () => ({ default: (await contactScreen()).ContactScreen }))
export const ContactsScreen = lazy(async () => ({ default: (await contactsScreen()).ContactsScreen }))
export const EventNoteScreen = lazy(async () => ({ default: (await eventNoteScreen()).EventNoteScreen }))
export const LibraryScreen = lazy(async () => ({ default: (await libraryScreen()).LibraryScreen }))
export const PressNoteScreen = lazy(async () => ({ default: (await pressNoteScreen()).PressNoteScreen }))

/** Fetches them all while nobody waits. */
export function fetchScreens(): void {
  for (const fetchOne of [pressNoteScreen, eventNoteScreen, contactsScreen, contactScreen, libraryScreen]) {
    void fetchOne()
  }
}
