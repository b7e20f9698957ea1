import type { Messages } from '../fr.ts'

export const failures: Messages['failures'] = {
  invalid: 'One field cannot be saved as it is. Your text is on screen; correct it to save it.',
  'too-large': 'This is too long to be saved. Nothing on screen is lost; shorten the text.',
  'not-found': 'This no longer exists. It may have been deleted.',
  released: 'This note has been released: it no longer changes. Prepare a correction.',
  'disk-full':
    'The disk is full: your last changes are on screen but not saved yet. Free some space, Mallette tries again every ten seconds.',
  'read-only': 'The data folder is read-only: your last changes are on screen but not saved.',
  broken: 'This file cannot be read. Nothing is erased; the home screen offers the last good copy.',
  'newer-data':
    'This data comes from a newer version of Mallette. Nothing was changed; install the latest version to open it.',
  taken: 'Another outlet already has this name. Choose another, or open the one that exists.',
  'in-use': 'Another list builds on this one: take it out of that condition first. Nothing has changed.',
  cancelled: 'Cancelled. Nothing has changed.',
  'no-printer': 'No printer is set up on this machine. Export the note to Word, or add a printer.',
  blocked: 'This note cannot be released yet. Put right what blocks it.',
  'no-recipient': 'There is nobody to write to: add an address or a list.',
  'no-program': 'No program could open this file. Save it, then open it yourself.',
  untrusted: 'This was refused. Nothing has changed.',
  unexpected: 'Something went wrong. What was saved is intact; try again.',
}
