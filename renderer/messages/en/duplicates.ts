import type { ContactDraft } from '../../../domain/contact.ts'
import type { Confidence, DuplicateReason } from '../../../domain/duplicate.ts'
import type { Messages } from '../fr.ts'
import { counted, countOf } from './counts.ts'

const confidences: Record<Confidence, string> = { sure: 'Sure', likely: 'Likely', possible: 'Possible' }

const reasons: Record<DuplicateReason, string> = {
  'same-mail': 'same mail address',
  'same-phone': 'same phone',
  'same-press-card': 'same press card',
  'same-name-and-outlet': 'same name, same outlet',
  'same-name': 'same name',
  'near-name-and-outlet': 'close names, same outlet',
  'near-name': 'close names',
}

const fields: Record<keyof ContactDraft, string> = {
  kind: 'Who',
  civility: 'Title',
  given: 'Given name',
  family: 'Family name',
  desk: 'Office or newsroom',
  photo: 'Photo',
  functions: 'Outlets and roles',
  beats: 'Beats',
  coverage: 'Area covered',
  mails: 'Mail addresses',
  phones: 'Phone numbers',
  preferred: 'Preferred way',
  pressCard: 'Press card',
  languages: 'Languages',
  tags: 'Tags',
  salutation: 'Salutation',
  place: 'Address',
  notes: 'Remarks',
  basis: 'Legal basis',
  informedOn: 'Informed on',
}

const reachings: Record<ContactDraft['preferred'], string> = {
  '': '',
  mail: 'Mail',
  phone: 'Phone',
  sms: 'SMS',
  messaging: 'Messaging',
}

export const duplicates: Messages['duplicates'] = {
  confidences,
  filters: confidences,
  reasons,
  fields,
  reachings,
  title: 'Duplicates',
  scan: 'Look for duplicates',
  scanAgain: 'Look again',
  scanning: 'Looking for duplicates',
  neverTitle: 'Two records for one person?',
  neverText:
    'Mallette compares the mail addresses, phones, names and outlets of the whole file, then proposes the records to join. Nothing is merged without you.',
  noneTitle: 'No duplicate',
  noneText: 'No record looks like another. You can look again whenever you like.',
  outdated: 'Records have changed since the last search.',
  all: 'All',
  filter: 'Duplicates to show',
  pairs: 'Pairs to compare',
  noneOfThem: 'No duplicate of this kind.',
  noName: 'No name',
  mergeSure: count =>
    count === 1 ? 'Merge the sure duplicate' : `Merge the ${counted(count)} sure duplicates`,
  sureOnes: 'Sure duplicates',
  sureMerged: count => `${countOf(count, 'duplicate', 'duplicates')} merged.`,

  compareTitle: (one, other) => (one === other ? `Two records “${one}”` : `“${one}” and “${other}”`),
  pairNumber: (number, total) => `Duplicates · pair ${counted(number)} of ${counted(total)}`,
  toList: 'All pairs',
  merge: 'Merge',
  distinct: 'They are not the same',
  skip: 'Skip',
  merged: name => `The two records “${name}” are now one.`,
  madeDistinct: 'Noted: these two records will not be proposed again.',
  takeBack: 'Propose again',
  allSeen: 'All pairs have been seen.',
  why: words => `Why: ${words}.`,
  compareText:
    'The joined record keeps what is ticked. Its lists, history and notes follow; the merge can be undone later. Ctrl+Enter merges and opens the next pair.',
  left: 'Record on the left',
  right: 'Record on the right',
  createdOn: day => `created on ${day}`,
  fromSource: source => `from “${source}”`,
  opposed: 'Objects to being written to',
  opposedKept: 'One of the two objects to being written to: so will the joined record.',
  same: 'The same',
  differs: 'Different',
  both: 'Both',
  nothing: 'Nothing',
  inBoth: text => `${text}, in both`,

  past: 'Earlier merges',
  noPast: 'No merge so far. Each will stay here, and can be undone.',
  pastCounts: removed => `${countOf(removed, 'record', 'records')} joined`,
  undoPast: 'Undo this merge',
  undoPastWarning: removed =>
    `${removed < 2 ? 'Both records come back' : 'All records come back'} as they were. What you changed since stays.`,
}
