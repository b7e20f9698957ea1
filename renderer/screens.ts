import { lazy } from 'react'
import { fetchPalette } from './palette/palette-host.tsx'
import { fetchNewNoteDialog } from './press-notes/start/new-note.tsx'

/*
 * The screens that know the model's rules are heavy: they are fetched once the first screen is painted, so
 * that the window opens at once and they are there when they are asked for.
 */
const binScreen = () => import('./bin/bin-screen.tsx')
const contactScreen = () => import('./contacts/contact-screen.tsx')
const contactsScreen = () => import('./contacts/contacts-screen.tsx')
const contactListScreen = () => import('./contact-lists/contact-list-screen.tsx')
const contactListsScreen = () => import('./contact-lists/contact-lists-screen.tsx')
const duplicatesScreen = () => import('./duplicates/duplicates-screen.tsx')
const importScreen = () => import('./imports/import-screen.tsx')
const outletScreen = () => import('./outlets/outlet-screen.tsx')
const outletsScreen = () => import('./outlets/outlets-screen.tsx')
const privacyScreen = () => import('./privacy/privacy-screen.tsx')
const eventsScreen = () => import('./lists/events-screen.tsx')
const eventNoteScreen = () => import('./event-notes/event-note-screen.tsx')
const findEverywhereScreen = () => import('./find-everywhere/find-everywhere-screen.tsx')
const charterScreen = () => import('./charter/charter-screen.tsx')
const returnedScreen = () => import('./returned/returned-screen.tsx')
const oldNoteScreen = () => import('./old-notes/old-note-screen.tsx')
const oldNotesScreen = () => import('./old-notes/old-notes-screen.tsx')
const libraryScreen = () => import('./library/library-screen.tsx')
const timelineScreen = () => import('./timeline/timeline-screen.tsx')
const registerScreen = () => import('./register/register-screen.tsx')
const checkInScreen = () => import('./register/check-in-screen.tsx')
const onSiteScreen = () => import('./on-site/on-site-screen.tsx')
const releasesScreen = () => import('./releases/releases-screen.tsx')
const followUpScreen = () => import('./follow-up/follow-up-screen.tsx')
const figuresScreen = () => import('./figures/figures-screen.tsx')
const settingsScreen = () => import('./settings/settings-screen.tsx')
const pressNoteScreen = () => import('./press-notes/press-note-screen.tsx')

export const BinScreen = lazy(async () => ({ default: (await binScreen()).BinScreen }))
export const ContactScreen = lazy(async () => ({ default: (await contactScreen()).ContactScreen }))
export const ContactsScreen = lazy(async () => ({ default: (await contactsScreen()).ContactsScreen }))
export const ContactListScreen = lazy(async () => ({
  default: (await contactListScreen()).ContactListScreen,
}))
export const ContactListsScreen = lazy(async () => ({
  default: (await contactListsScreen()).ContactListsScreen,
}))
export const DuplicatesScreen = lazy(async () => ({ default: (await duplicatesScreen()).DuplicatesScreen }))
export const ImportScreen = lazy(async () => ({ default: (await importScreen()).ImportScreen }))
export const OutletScreen = lazy(async () => ({ default: (await outletScreen()).OutletScreen }))
export const OutletsScreen = lazy(async () => ({ default: (await outletsScreen()).OutletsScreen }))
export const PrivacyScreen = lazy(async () => ({ default: (await privacyScreen()).PrivacyScreen }))
export const EventsScreen = lazy(async () => ({ default: (await eventsScreen()).EventsScreen }))
export const EventNoteScreen = lazy(async () => ({ default: (await eventNoteScreen()).EventNoteScreen }))
export const FindEverywhereScreen = lazy(async () => ({
  default: (await findEverywhereScreen()).FindEverywhereScreen,
}))
export const CharterScreen = lazy(async () => ({ default: (await charterScreen()).CharterScreen }))
export const ReturnedScreen = lazy(async () => ({ default: (await returnedScreen()).ReturnedScreen }))
export const OldNoteScreen = lazy(async () => ({ default: (await oldNoteScreen()).OldNoteScreen }))
export const OldNotesScreen = lazy(async () => ({ default: (await oldNotesScreen()).OldNotesScreen }))
export const LibraryScreen = lazy(async () => ({ default: (await libraryScreen()).LibraryScreen }))
export const SettingsScreen = lazy(async () => ({ default: (await settingsScreen()).SettingsScreen }))
export const PressNoteScreen = lazy(async () => ({ default: (await pressNoteScreen()).PressNoteScreen }))

export const TimelineScreen = lazy(async () => ({ default: (await timelineScreen()).TimelineScreen }))
export const RegisterScreen = lazy(async () => ({ default: (await registerScreen()).RegisterScreen }))
export const CheckInScreen = lazy(async () => ({ default: (await checkInScreen()).CheckInScreen }))
export const OnSiteScreen = lazy(async () => ({ default: (await onSiteScreen()).OnSiteScreen }))
export const ReleasesScreen = lazy(async () => ({ default: (await releasesScreen()).ReleasesScreen }))
export const FollowUpScreen = lazy(async () => ({ default: (await followUpScreen()).FollowUpScreen }))
export const FiguresScreen = lazy(async () => ({ default: (await figuresScreen()).FiguresScreen }))

/** Fetches them all while nobody waits. */
export function fetchScreens(): void {
  const all = [
    pressNoteScreen,
    eventsScreen,
    fetchPalette,
    eventNoteScreen,
    contactsScreen,
    contactScreen,
    libraryScreen,
    contactListsScreen,
    contactListScreen,
    outletsScreen,
    outletScreen,
    importScreen,
    duplicatesScreen,
    privacyScreen,
    findEverywhereScreen,
    binScreen,
    settingsScreen,
    timelineScreen,
    registerScreen,
    checkInScreen,
    onSiteScreen,
    releasesScreen,
    followUpScreen,
    figuresScreen,
    returnedScreen,
    oldNoteScreen,
    oldNotesScreen,
    charterScreen,
  ]
  for (const fetchOne of all) void fetchOne()
  fetchNewNoteDialog()
}
