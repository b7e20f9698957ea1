import type { Messages } from '../fr.ts'

const numbered = (number: string): string => (number === '' ? 'the note' : `no. ${number}`)

const bracketed = (about: string): string => (about === '' ? '' : ` (${about})`)

export const correction: Messages['correction'] = {
  title: 'Correct',
  toCorrect: (count, number) =>
    `To correct: ${count} ${count === 1 ? 'fact has' : 'facts have'} changed since ${numbered(number)} was released`,
  changesLabel: 'What has changed',
  change: ({ fate, before, after, about }) => {
    if (fate === 'come') return `Added: ${after}${bracketed(about)}`
    if (fate === 'gone') return `Removed: ${before}${bracketed(about)}`
    return `${before} → ${after}${about === '' ? '' : `, ${about}`}`
  },
  moreChanges: count => (count > 1 ? `and ${count} more` : 'and one more'),
  correct: 'Correct…',
  supersededBy: (effect, number) => {
    const done = {
      updates: 'Updated',
      corrects: 'Corrected',
      'cancels-and-replaces': 'Cancelled and replaced',
      cancels: 'Cancelled',
    }[effect]
    return `${done} by ${number === '' ? 'a later note' : `no. ${number}`}`
  },
  supersedes: (effect, number, day) => {
    const verb = {
      updates: 'Updates',
      corrects: 'Corrects',
      'cancels-and-replaces': 'Cancels and replaces',
      cancels: 'Cancels',
    }[effect]
    return `${verb} ${numbered(number)}${day === '' ? '' : ` of ${day}`}`
  },
  dialogTitle: number => `Correct ${numbered(number)}`,
  ways: 'How should the released note be answered for?',
  nothingChanged:
    'No fact has changed since the release. You may still update the note, replace it or cancel it.',
  eventCancelled: 'The visit is cancelled: a cancellation is proposed.',
  effects: {
    updates: {
      name: 'Update',
      hint: 'The note leaves again with today’s facts. A line in brackets says what is new, and at what time.',
      prepare: 'Prepare the update',
    },
    corrects: {
      name: 'Correction',
      hint: 'The note first says what was wrong and what is right, in bold, then gives the whole text.',
      prepare: 'Prepare the correction',
    },
    'cancels-and-replaces': {
      name: 'Cancel and replace',
      hint: 'The whole note is made again with today’s facts. The old one no longer counts.',
      prepare: 'Prepare the replacement',
    },
    cancels: {
      name: 'Cancellation',
      hint: 'The visit does not take place or the announcement is withdrawn. The note says nothing else.',
      prepare: 'Prepare the cancellation',
    },
  },
  preview: 'What the note will say',
  previewMore: '… then the rest of the note',
  draftOpen: name => `There is a draft already: ${name}.`,
  openDraft: 'Open this draft',
  prepareAnother: 'Or prepare another one:',
  numberLater: 'It takes a number of its own when it is released; the old note keeps its own.',
  failed: 'The note could not be prepared. Nothing has changed; try again.',
  cancel: 'Cancel',
}
