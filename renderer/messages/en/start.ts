import type { NoteKind } from '../../../domain/press-note.ts'
import type { ShippedName } from '../../../domain/shipped-templates.ts'
import type { Messages } from '../fr.ts'

const kindHints: Record<NoteKind, string> = {
  'note-aux-redactions': 'A visit or an event, its programme, accreditation',
  communique: 'An announcement or a result, in prose',
  invitation: 'You receive the press: what happens, accreditation',
  agenda: 'The appointments to come, day by day',
  'point-presse': 'Where, when, who may come',
  dossier: 'Several pages of background',
}

const shipped: Record<ShippedName, string> = {
  visit: 'Announcement, programme with press access step by step, accreditation at the prefecture',
  invitation: 'What happens, two journalists per outlet, interviews on request',
  release: 'The announcement, what changes, a quote, what comes next',
  agenda: 'Monday to Friday, with questions in Parliament and the Council of Ministers',
  pressPoint: 'Statement and questions, live stream',
  pressKit: 'Cover, contents and four chapters to fill in',
}

const whyAgain = {
  changed: 'the text of the library has changed since',
  gone: 'the text is no longer in the library',
  stale: 'its review date has passed',
}

export const start: Messages['start'] = {
  dialog: {
    title: 'New note',
    tabs: 'Start from',
    blank: 'Blank page',
    event: 'Event',
    template: 'Template',
    earlier: 'Earlier note',
    about: title => `For “${title}”`,
    withoutEvent: 'Without an event',
    search: 'Search',
    searchEvents: 'Title, date or commune',
    searchTemplates: 'Name, kind or issuer',
    searchNotes: 'Title, number, kind or date',
    noEvent: 'No event. Create one from home or from Events.',
    noNote: 'No note to start from yet.',
    nothing: typed => `Nothing matches “${typed}”.`,
    more: count => `And ${count} more: narrow the search.`,
    kindHints,
  },
  reuse: {
    redate: 'Use again for another date',
    redateText: title =>
      `“${title}” stays as it is. The new note has no number, is dated today and has an event of its own.`,
    redateNoEvent: title => `“${title}” stays as it is. The new note has no number and is dated today.`,
    day: 'First day of the new event',
    dayHint: 'The other dates move as far. Leave empty while the date is not settled.',
    was: day => `It was ${day}.`,
    asKind: 'Duplicate as…',
    asKindText: title =>
      `The same news as another kind: “${title}” stays as it is, both notes share the same event.`,
    make: 'Create the note',
    cancel: 'Cancel',
    other: 'As another kind…',
  },
  again: {
    title: count => (count > 1 ? `${count} things to read again` : 'One thing to read again'),
    text: 'This note was made from another one. Mallette moved its dates and rewrote no text.',
    dates: 'Dates that were moved',
    texts: 'Texts that still speak of the earlier dates',
    leftOut: 'Left out',
    boilerplates: '“About” texts to read again',
    shift: (from, to) => `${from} → ${to}`,
    toSettle: 'to be settled',
    places: {
      programme: 'Programme',
      persons: 'Attendance',
      desks: 'Accreditation deadline',
      notices: 'Validity of a notice',
    },
    left: {
      embargo: 'The embargo',
      announcement: 'The announcement',
      when: 'The “when” line',
    },
    why: (title, why) => `${title}: ${whyAgain[why]}`,
    weekend: 'weekend',
    done: 'I have read it',
  },
  more: {
    name: 'More acts',
    asKind: 'Duplicate as…',
    redate: 'Use again for another date…',
    template: 'Save as a template…',
    remove: 'Delete',
  },
  keep: {
    title: 'Save as a template',
    text: 'The template keeps the texts, without number and date.',
    name: 'Name of the template',
    withFacts: 'Keep persons, programme and accreditation too, without their dates',
    save: 'Save the template',
    saved: name => `The template “${name}” is in the library.`,
  },
  templates: {
    title: 'Templates',
    text: 'A new note may start from one. Save your own from an open note.',
    own: 'Your templates',
    none: 'No template of yours yet.',
    shippedTitle: 'Shipped with Mallette',
    shipped,
    name: 'Name',
    kind: 'Kind',
    issuer: 'Issuer',
    anyIssuer: 'Every issuer',
    withFacts: 'With persons, programme and accreditation',
    wordsOnly: 'Texts only',
    copy: 'Copy to change it',
    copied: name => `“${name}” is copied to your templates.`,
    copyName: name => `${name} (copy)`,
    use: 'Create a note',
  },
}
