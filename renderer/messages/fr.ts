import { bin } from './fr/bin.ts'
import { calendar } from './fr/calendar.ts'
import { charter } from './fr/charter.ts'
import { checkIn } from './fr/check-in.ts'
import { composer } from './fr/composer.ts'
import { contactLists } from './fr/contact-lists.ts'
import { contactSheet } from './fr/contact-sheet.ts'
import { contacts } from './fr/contacts.ts'
import { correction } from './fr/correction.ts'
import { distribution } from './fr/distribution.ts'
import { dossier } from './fr/dossier.ts'
import { duplicates } from './fr/duplicates.ts'
import { editing } from './fr/editing.ts'
import { events } from './fr/events.ts'
import { exports } from './fr/exports.ts'
import { failures } from './fr/failures.ts'
import { figures } from './fr/figures.ts'
import { find } from './fr/find.ts'
import { findings } from './fr/findings.ts'
import { followUp } from './fr/follow-up.ts'
import { guide } from './fr/guide.ts'
import { home } from './fr/home.ts'
import { imports } from './fr/imports.ts'
import { library } from './fr/library.ts'
import { notes } from './fr/notes.ts'
import { oldNotes } from './fr/old-notes.ts'
import { onSite } from './fr/on-site.ts'
import { outlets } from './fr/outlets.ts'
import { outline } from './fr/outline.ts'
import { page } from './fr/page.ts'
import { pageEditor } from './fr/page-editor.ts'
import { palette } from './fr/palette.ts'
import { pictures } from './fr/pictures.ts'
import { pressFile } from './fr/press-file.ts'
import { privacy } from './fr/privacy.ts'
import { register } from './fr/register.ts'
import { release } from './fr/release.ts'
import { releases } from './fr/releases.ts'
import { returned } from './fr/returned.ts'
import { roadSheet } from './fr/road-sheet.ts'
import { settings } from './fr/settings.ts'
import { shell } from './fr/shell.ts'
import { shortcuts } from './fr/shortcuts.ts'
import { spelling } from './fr/spelling.ts'
import { start } from './fr/start.ts'
import { timeline } from './fr/timeline.ts'
import { versions } from './fr/versions.ts'

/** The French catalogue is the measure: another language that lacks one of its sentences does not compile. */
export const fr = {
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

export type Messages = typeof fr
