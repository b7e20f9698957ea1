import { contacts } from './en/contacts.ts'
import { events } from './en/events.ts'
import { failures } from './en/failures.ts'
import { findings } from './en/findings.ts'
import { guide } from './en/guide.ts'
import { home } from './en/home.ts'
import { library } from './en/library.ts'
import { notes } from './en/notes.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'
import type { Messages } from './fr.ts'

export const en: Messages = {
  shell,
  home,
  events,
  notes,
  contacts,
  library,
  settings,
  failures,
  findings,
  guide,
}
