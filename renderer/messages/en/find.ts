import type { Messages } from '../fr.ts'

const drafts = (count: number): string => (count === 1 ? '1 draft' : `${count} drafts`)

export const find: Messages['find'] = {
  bar: 'Find in the note',
  words: 'Find',
  by: 'Replace with',
  place: (current, count) => `${current} of ${count}`,
  count: count => (count === 1 ? '1 match' : `${count} matches`),
  none: 'No match',
  next: 'Next match (Enter)',
  previous: 'Previous match (Shift+Enter)',
  exact: 'Case and accents',
  wholeWords: 'Whole words',
  replaceToo: 'Show replacement',
  replace: 'Replace',
  replaceAll: 'Replace all',
  replaced: count => (count === 1 ? '1 replacement.' : `${count} replacements.`),
  everywhere: {
    title: 'Find in drafts',
    hint: 'Searches the text of drafts and the facts of their events. Released notes do not change.',
    start: 'Type what you look for: a name, a town, a title to be put right everywhere.',
    nothing: words => `No draft holds “${words}”.`,
    withoutAccents: 'Search regardless of case, accents and whole words',
    found: (places, notes) => `${places === 1 ? '1 match' : `${places} matches`} in ${drafts(notes)}`,
    choose: title => `Replace in “${title}”`,
    chooseAll: 'All',
    more: count => `and ${count} more`,
    replaceIn: notes => `Replace in ${drafts(notes)}`,
    shared: 'An event is shared by its notes: what changes in the event changes in each.',
    done: (places, notes) =>
      `${places === 1 ? '1 replacement' : `${places} replacements`} in ${drafts(notes)}. The version before is kept.`,
    undone: 'The drafts are as before.',
    notUndone: count => `${drafts(count)} changed since and keep the new text.`,
  },
}
