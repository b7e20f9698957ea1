import { bin } from './en/bin.ts'
import { calendar } from './en/calendar.ts'
import { charter } from './en/charter.ts'
import { checkIn } from './en/check-in.ts'
import { composer } from './en/composer.ts'
import { contactLists } from './en/contact-lists.ts'
import { contactSheet } from './en/contact-sheet.ts'
import { contacts } from './en/contacts.ts'
import { correction } from './en/correction.ts'
import { distribution } from './en/distribution.ts'
import { dossier } from './en/dossier.ts'
import { duplicates } from './en/duplicates.ts'
import { editing } from './en/editing.ts'
import { events } from './en/events.ts'
import { exports } from './en/exports.ts'
import { failures } from './en/failures.ts'
import { figures } from './en/figures.ts'
import { find } from './en/find.ts'
import { findings } from './en/findings.ts'
import { followUp } from './en/follow-up.ts'
import { guide } from './en/guide.ts'
import { home } from './en/home.ts'
import { imports } from './en/imports.ts'
import { library } from './en/library.ts'
import { notes } from './en/notes.ts'
import { oldNotes } from './en/old-notes.ts'
import { onSite } from './en/on-site.ts'
import { outlets } from './en/outlets.ts'
import { outline } from './en/outline.ts'
import { page } from './en/page.ts'
import { pageEditor } from './en/page-editor.ts'
import { palette } from './en/palette.ts'
import { pictures } from './en/pictures.ts'
import { pressFile } from './en/press-file.ts'
import { privacy } from './en/privacy.ts'
import { register } from './en/register.ts'
import { release } from './en/release.ts'
import { releases } from './en/releases.ts'
import { returned } from './en/returned.ts'
import { roadSheet } from './en/road-sheet.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'
import { shortcuts } from './en/shortcuts.ts'
import { spelling } from './en/spelling.ts'
import { start } from './en/start.ts'
import { timeline } from './en/timeline.ts'
import { versions } from './en/versions.ts'
import type { Messages } from './fr.ts'

export const en: Messages = {
  shell,
  home,
  events,
  notes,
  composer,
  versions,
  bin,
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
  spelling,
  start,
  failures,
  findings,
  guide,
  page,
  pageEditor,
  pictures,
  dossier,
  exports,
  palette,
  find,
  shortcuts,
  outline,
  editing,
  timeline,
  register,
  checkIn,
  onSite,
  releases,
  followUp,
  figures,
  calendar,
  release,
  distribution,
  correction,
  roadSheet,
  returned,
  oldNotes,
  charter,
}
