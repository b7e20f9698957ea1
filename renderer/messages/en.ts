import { composer } from './en/composer.ts'
import { contactLists } from './en/contact-lists.ts'
import { contactSheet } from './en/contact-sheet.ts'
import { contacts } from './en/contacts.ts'
import { duplicates } from './en/duplicates.ts'
import { events } from './en/events.ts'
import { failures } from './en/failures.ts'
import { findings } from './en/findings.ts'
import { guide } from './en/guide.ts'
import { home } from './en/home.ts'
import { imports } from './en/imports.ts'
import { library } from './en/library.ts'
import { notes } from './en/notes.ts'
import { outlets } from './en/outlets.ts'
import { pressFile } from './en/press-file.ts'
import { privacy } from './en/privacy.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'
import type { Messages } from './fr.ts'

export const en: Messages = {
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
