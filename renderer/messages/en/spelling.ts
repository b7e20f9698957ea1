import type { Messages } from '../fr.ts'
import { countOf } from './counts.ts'

export const spelling: Messages['spelling'] = {
  menu: word => `Spelling of “${word}”`,
  proposals: 'Suggestions',
  searching: 'Looking…',
  noProposal: 'No suggestion',
  learn: 'Add to the dictionary',
  ignore: 'Ignore in this note',
  next: 'Go to the next misspelt word',
  none: 'No misspelt word.',
  learned: word => `“${word}” is in your dictionary.`,
  forgotten: word => `“${word}” is no longer in your dictionary.`,
  own: 'Your dictionary',
  ownText:
    'The words that you added while writing. The names of your contacts, outlets, issuers and of communes are accepted without it.',
  ownEmpty: 'No word yet.',
  ownFilter: 'Search in your dictionary',
  ownMore: count => `and ${countOf(count, 'other word', 'other words')}`,
  forget: word => `Remove “${word}”`,
}
