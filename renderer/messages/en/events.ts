import type { Messages } from '../fr.ts'

export const events: Messages['events'] = {
  listTitle: 'Events',
  listEmpty: 'No event. Create the first one, or open the example: the Lieusaint visit.',
  listNoDay: 'No date yet',
  listRemoved: title => `“${title}” is deleted.`,
  newEvent: 'New event',
}
