import type { DispatchKind } from '../../../domain/dispatch.ts'
import type { Messages } from '../fr.ts'
import { counted, countOf } from './counts.ts'

const kinds: Record<DispatchKind, string> = {
  word: 'Word file',
  pdf: 'PDF',
  mail: 'Mail',
  text: 'Text to paste',
  'web-page': 'Web page (HTML)',
  'text-file': 'Text file',
  'open-document': 'OpenDocument (.odt)',
  calendar: 'Calendar (.ics)',
  folder: 'Distribution folder',
  'desk-sheet': 'Accreditation sheet',
  'desk-mail': 'Mail to the accreditation desk',
  'road-sheet': 'Road sheet',
}

const people = (count: number): string => countOf(count, 'recipient', 'recipients')

export const followUp: Messages['followUp'] = {
  title: 'Follow-up',
  questions: 'Questions of the follow-up',
  outdated: {
    tab: 'What is outdated?',
    count: count => `${count} to go through`,
    none: 'Everything that left still holds.',
    noneText:
      'Mallette remembers what each file and each mail said. If an hour, a place or an access changes, what has become wrong shows here.',
    never: 'Nothing has left yet.',
    neverText:
      'Export a note, prepare a mail or save a calendar: Mallette will remember what they said and for whom.',
    openNotes: 'Open the notes',
    release: (number, day) => (number === '' ? `Released on ${day}` : `No. ${number}, released on ${day}`),
    files: 'Files and mails concerned',
    correct: 'Correct…',
    again: 'Make the file again',
    whoHas: 'See who received it',
    done: count => `Corrected already (${count})`,
    untold: (count, number) =>
      `${count === 1 ? '1 person has' : `${count} people have`} not received ${number === '' ? 'the note that replaces it' : `no. ${number}`} yet.`,
    openCorrection: number => (number === '' ? 'Open the note that replaces it' : `Open no. ${number}`),
  },
  holders: {
    tab: 'Who has what?',
    about: 'Note or event',
    everything: 'Everything that left',
    note: (name, number) => (number === '' || name.includes(number) ? name : `${name} (no. ${number})`),
    version: (number, day) => (number === '' ? `Prepared on ${day}` : `No. ${number}, prepared on ${day}`),
    event: name => `Event: ${name}`,
    search: 'Search a person, an outlet, an address',
    list: 'Who has what',
    holds: 'Up to date',
    isOutdated: 'Outdated',
    summary: (outdated, all) =>
      outdated === 0
        ? `${people(all)}, all with the right version`
        : `${people(all)}, ${counted(outdated)} of them with an outdated version`,
    times: count => (count === 1 ? '1 mailing' : `${count} mailings`),
    onlyOutdated: 'Outdated versions only',
    none: 'No mail prepared',
    noneText:
      'From a note, “Send” prepares the mails and remembers for whom. You will know here who has which version.',
    nobodyFound: words => `Nobody matches “${words}”.`,
  },
  kinds,
  people,
  line: (kind, name) => (name === '' ? kinds[kind] : `${kinds[kind]}, ${name}`),
  log: 'What has left',
  logNone: 'Nothing has left from this note yet.',
  isOutdated: 'Outdated',
}
