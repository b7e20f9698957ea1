import { composer } from './fr/composer.ts'
import { contactLists } from './fr/contact-lists.ts'
import { contactSheet } from './fr/contact-sheet.ts'
import { contacts } from './fr/contacts.ts'
import { duplicates } from './fr/duplicates.ts'
import { events } from './fr/events.ts'
import { failures } from './fr/failures.ts'
import { findings } from './fr/findings.ts'
import { guide } from './fr/guide.ts'
import { home } from './fr/home.ts'
import { imports } from './fr/imports.ts'
import { library } from './fr/library.ts'
import { notes } from './fr/notes.ts'
import { outlets } from './fr/outlets.ts'
import { pressFile } from './fr/press-file.ts'
import { privacy } from './fr/privacy.ts'
import { settings } from './fr/settings.ts'
import { shell } from './fr/shell.ts'

/** The French catalogue is the measure: another language that lacks one of its sentences does not compile. */
export const fr = {
  shell,
  home,
  events,
  notes,
  composer,
  contactSheet,
  contacts,
  contactLists,
  outlets,
  privacy,
  pressFile,
  imports,
  duplicates,
  library,
  settings,
  failures,
  findings,
  guide,
}

export type Messages = typeof fr
