import type { NotePart } from '../../../domain/blocks.ts'
import type { ComparedLine } from '../../../domain/note-compare.ts'
import type { VersionSummary } from '../../../domain/version.ts'
import type { Messages } from '../fr.ts'

const reasons: Record<VersionSummary['reason'], string> = {
  released: 'At the release',
  exported: 'At the Word export',
  day: 'Before the day’s changes',
  replaced: 'Before a replacement in several notes',
  returned: 'Before taking in a returned document',
  named: 'Kept by you',
}

const parts: Record<NotePart, string> = {
  letterhead: 'Letterhead',
  heading: 'Kind, place and date',
  persons: 'Title and persons',
  announcement: 'Announcement',
  body: 'Text',
  programme: 'Programme',
  accreditation: 'Accreditation',
  notices: 'Notices',
  after: 'Text after the programme',
  contacts: 'Press contacts',
  boilerplates: 'Boilerplates',
  cover: 'Cover',
  coupon: 'Reply coupon',
  annexes: 'Annexed notes',
  links: 'Links',
}

const changes: Record<ComparedLine['change'], string> = {
  same: 'Unchanged',
  changed: 'Changed',
  looks: 'Typeface',
  added: 'Added',
  removed: 'Removed',
  moved: 'Moved',
}

export const versions: Messages['versions'] = {
  reasons,
  parts,
  changes,
  keep: 'Keep this version…',
  keepTitle: 'Keep this version',
  keepText: 'The note stays as it is; you can always come back to this state, or compare with it.',
  name: 'Name of the version',
  namePlaceholder: 'Read by the cabinet',
  keepNow: 'Keep',
  kept: name => `Version “${name}” kept.`,
  cancel: 'Cancel',
  list: 'Versions',
  none: 'No version yet. Mallette keeps one at each export and before your first changes of a day.',
  compareThis: ', compare with the note as it is now',

  compareTitle: 'Compare two versions',
  left: 'On the left',
  right: 'On the right',
  now: 'Now',
  nothing: 'Nothing',
  breaks: 'Page break',
  pagesAreSame: 'No difference on the page.',
  onlyUnprinted: 'The page is the same. Only what is not printed differs (jottings, hidden findings…).',
  sectionsSame: parts => `Unchanged: ${parts.join(', ')}.`,
  what: 'What changes',
  linesSame: count => `${count} unchanged ${count === 1 ? 'line' : 'lines'}`,
  showSame: 'Show what has not changed too',
  count: count => (count === 0 ? 'No change' : `${count} ${count === 1 ? 'change' : 'changes'}`),
  place: (place, count) => `Change ${place} of ${count}`,
  previous: 'Previous change (Shift+F7)',
  next: 'Next change (F7)',
  broken:
    'This version cannot be read: it was put aside, nothing is erased. The note and its other versions are intact.',
  restore: 'Restore the version on the left',
  restoreHint:
    'The facts of the event come back with it, for all its notes. Nothing is lost: Ctrl+Z brings back the note as it is now.',
}
