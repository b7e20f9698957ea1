import type { Messages } from '../fr.ts'

const counted = (count: number): string => (count === 1 ? '1 item' : `${count} items`)

export const onSite: Messages['onSite'] = {
  title: 'On site',
  capture: 'Jot down',
  kind: 'Kind of note',
  speaker: 'Said by',
  fields: {
    remark: 'What you see or hear',
    quote: 'What is said',
    figure: 'A figure and what it measures',
  },
  placeholders: {
    remark: 'What you see or hear. Enter keeps it.',
    quote: 'The exact words. Enter keeps it.',
    figure: '42% girls. Enter keeps it.',
  },
  keep: 'Keep',
  kept: 'Kept.',
  full: 'This notebook has 500 notes already, it is full. Delete some to add more.',
  empty: 'Nothing noted yet. Write a line, then Enter: the time notes itself.',
  listLabel: 'Notes, the latest first',
  choose: text => `Choose: ${text}`,
  edit: text => `Edit: ${text}`,
  remove: text => `Delete: ${text}`,
  removed: 'Note deleted.',
  done: 'Done',
  withoutSpeaker: '– who said it?',

  allIntoNote: 'All into a press release',
  intoNote: count => `Into a press release: ${counted(count)}`,
  newCommunique: 'New press release',
  nothingToPlace: 'Nothing to take over yet: note something first.',
  placed: count =>
    count === 1 ? '1 item taken from the notebook.' : `${count} items taken from the notebook.`,

  photos: 'Photos',
  photoWord: 'Photo',
  addPhotos: 'Add photos',
  noPhotos: 'Choose photos, or drop them here. Place and device do not stay written in them.',
  scaling: count => (count === 1 ? 'Preparing a photo…' : `Preparing ${count} photos…`),
  unreadable: file => `“${file}” is not a readable picture.`,
  photosFull: most => `An event has ${most} photos at most. Delete some to add more.`,
  photoUnreadable: 'This photo cannot be shown.',
  photoOf: name => `Photo: ${name}`,
  caption: 'Caption',
  credit: 'Credit',
  creditExample: 'Given name Surname / Ministry',
  uncredited: 'No credit: do not publish',
  choosePhoto: 'Take over',
  savePhoto: name => `Save the photo: ${name}`,
  removePhoto: name => `Delete the photo: ${name}`,
  photoSaved: file => `Photo saved: ${file}`,
  photoRemoved: 'Photo deleted.',
}
