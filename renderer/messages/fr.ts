import { contacts } from './fr/contacts.ts'
import { events } from './fr/events.ts'
import { failures } from './fr/failures.ts'
import { findings } from './fr/findings.ts'
import { guide } from './fr/guide.ts'
import { home } from './fr/home.ts'
import { library } from './fr/library.ts'
import { notes } from './fr/notes.ts'
import { settings } from './fr/settings.ts'
import { shell } from './fr/shell.ts'

/** The French catalogue is the measure: another language that lacks one of its sentences does not compile. */
export const fr = { shell, home, events, notes, contacts, library, settings, failures, findings, guide }

export type Messages = typeof fr
