import './shortcuts/keys.css'
import {
  BookOpen,
  CalendarDays,
  FileText,
  House,
  type LucideIcon,
  Search,
  Settings,
  Users,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { keysOf } from '../domain/shortcuts.ts'
import { today } from './formats.ts'
import { useLists } from './lists/lists.tsx'
import { draftNotes, upcomingEvents } from './lists/summaries-order.ts'
import { useMessages } from './messages/messages.tsx'
import { useNavigation } from './navigation.tsx'
import { runCommand } from './offered-commands.ts'
import { hashOf, type Section, sectionOf, sections } from './route.ts'
import { keyNames } from './shortcuts/key-names.ts'
import { keyboard } from './shortcuts/keyboard.ts'

const icons: Record<Section, LucideIcon> = {
  home: House,
  events: CalendarDays,
  notes: FileText,
  contacts: Users,
  library: BookOpen,
  settings: Settings,
}

/** The sections of Mallette, always in the same place. */
export function Rail(): ReactNode {
  const { shell } = useMessages()
  return (
    <nav className="rail" aria-label={shell.rail}>
      <p className="rail-name" aria-hidden>
        {shell.name}
      </p>
      <RailSearch />
      <ul className="rail-list">
        {sections.map(section => (
          <li key={section}>
            <RailLink section={section} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Opens the command palette, for whoever does not know its keys yet. */
function RailSearch(): ReactNode {
  const { palette, shortcuts } = useMessages()
  return (
    <button type="button" className="rail-link rail-search" onClick={() => runCommand('palette')}>
      <Search size={20} aria-hidden />
      <span className="rail-word">{palette.open}</span>
      <kbd className="keys" aria-hidden>
        {keyNames(keysOf('palette', keyboard), keyboard, shortcuts.keys)}
      </kbd>
    </button>
  )
}

function RailLink({ section }: { section: Section }): ReactNode {
  const { shell } = useMessages()
  const { route, go } = useNavigation()
  const count = useCount(section)
  const Icon = icons[section]
  return (
    <a
      className="rail-link"
      href={hashOf({ at: section })}
      aria-current={sectionOf(route) === section ? 'page' : undefined}
      onClick={event => {
        event.preventDefault()
        go({ at: section })
      }}
    >
      <Icon size={20} aria-hidden />
      <span className="rail-word">{shell.sections[section]}</span>
      {count === null ? null : (
        <span className="count">
          <span aria-hidden>{count.number}</span>
          <span className="visually-hidden">{count.words}</span>
        </span>
      )}
    </a>
  )
}

/** What waits in a section: upcoming events, drafts. Null where nothing does. */
function useCount(section: Section): { readonly number: number; readonly words: string } | null {
  const { shell } = useMessages()
  const { events, notes } = useLists()
  if (section === 'events' && events.status === 'ready') {
    const number = upcomingEvents(events.value, today()).length
    return number === 0 ? null : { number, words: shell.upcomingCount(number) }
  }
  if (section === 'notes' && notes.status === 'ready') {
    const number = draftNotes(notes.value).length
    return number === 0 ? null : { number, words: shell.draftCount(number) }
  }
  return null
}
