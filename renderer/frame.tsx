import { type ReactNode, Suspense } from 'react'
import { assertNever } from '../domain/assert-never.ts'
import type { Settings } from '../domain/settings.ts'
import { GuideScreen } from './guide/guide-screen.tsx'
import { HomeScreen } from './home/home-screen.tsx'
import { NotesScreen } from './lists/notes-screen.tsx'
import { useMessages } from './messages/messages.tsx'
import { useNavigation } from './navigation.tsx'
import { PaletteHost } from './palette/palette-host.tsx'
import { ScreenBoundary } from './parts/screen-boundary.tsx'
import { Skeleton } from './parts/skeleton.tsx'
import { Rail } from './rail.tsx'
import { OpeningHost } from './returned/opening-host.tsx'
import { hashOf, type Route } from './route.ts'
import {
  BinScreen,
  CharterScreen,
  CheckInScreen,
  ContactListScreen,
  ContactListsScreen,
  ContactScreen,
  ContactsScreen,
  DuplicatesScreen,
  EventNoteScreen,
  EventsScreen,
  FiguresScreen,
  FindEverywhereScreen,
  FollowUpScreen,
  ImportScreen,
  LibraryScreen,
  OldNoteScreen,
  OldNotesScreen,
  OnSiteScreen,
  OutletScreen,
  OutletsScreen,
  PressNoteScreen,
  PrivacyScreen,
  RegisterScreen,
  ReleasesScreen,
  ReturnedScreen,
  SettingsScreen,
  TimelineScreen,
} from './screens.ts'
import { useBackKeys } from './use-back-keys.ts'
import { useMenuCommands } from './use-menu-commands.ts'

/** The rail and the screen beside it; the keys and menu commands that hold everywhere. */
export function Frame({ settings }: { settings: Settings }): ReactNode {
  const { shell } = useMessages()
  const { route } = useNavigation()
  useBackKeys()
  useMenuCommands()
  return (
    <div className="app">
      <button
        type="button"
        className="skip-link"
        onClick={() => document.querySelector<HTMLElement>('h1')?.focus()}
      >
        {shell.skipToContent}
      </button>
      <Rail />
      <Suspense
        fallback={
          <main className="screen">
            <Skeleton />
          </main>
        }
      >
        <main className="screen" key={hashOf(route)}>
          <ScreenBoundary>
            <Screen route={route} settings={settings} />
          </ScreenBoundary>
        </main>
      </Suspense>
      <PaletteHost />
      <OpeningHost />
    </div>
  )
}

function Screen({ route, settings }: { route: Route; settings: Settings }): ReactNode {
  switch (route.at) {
    case 'home':
      return <HomeScreen settings={settings} />
    case 'events':
      return <EventsScreen />
    case 'event':
      return <EventNoteScreen id={route.id} />
    case 'notes':
      return <NotesScreen />
    case 'note':
      return <PressNoteScreen id={route.id} />
    case 'contacts':
      return <ContactsScreen />
    case 'contact':
      return <ContactScreen id={route.id} />
    case 'outlets':
      return <OutletsScreen />
    case 'outlet':
      return <OutletScreen id={route.id} />
    case 'contact-lists':
      return <ContactListsScreen />
    case 'contact-list':
      return <ContactListScreen id={route.id} />
    case 'import':
      return <ImportScreen />
    case 'duplicates':
      return <DuplicatesScreen />
    case 'privacy':
      return <PrivacyScreen />
    case 'timeline':
      return <TimelineScreen id={route.id} />
    case 'register':
      return <RegisterScreen id={route.id} />
    case 'check-in':
      return <CheckInScreen id={route.id} />
    case 'on-site':
      return <OnSiteScreen id={route.id} />
    case 'releases':
      return <ReleasesScreen />
    case 'follow-up':
      return <FollowUpScreen />
    case 'figures':
      return <FiguresScreen />
    case 'library':
      return <LibraryScreen />
    case 'charter':
      return <CharterScreen id={route.id} />
    case 'returned':
      return <ReturnedScreen token={route.id} />
    case 'old-note':
      return <OldNoteScreen token={route.id} />
    case 'old-notes':
      return <OldNotesScreen />
    case 'settings':
      return <SettingsScreen settings={settings} />
    case 'bin':
      return <BinScreen />
    case 'find-everywhere':
      return <FindEverywhereScreen />
    case 'guide':
      return <GuideScreen />
    default:
      return assertNever(route)
  }
}
