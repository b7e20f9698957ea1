/** Every question that the page may ask the main process. */
export const questions = [
  'app.info',
  'app.openLink',
  'app.readyToClose',
  'settings.get',
  'settings.save',
  'demonstration.load',
  'troubles.list',
  'troubles.takeLastGood',
  'troubles.dismiss',
  'eventNotes.list',
  'eventNotes.get',
  'eventNotes.create',
  'eventNotes.save',
  'eventNotes.remove',
  'eventNotes.restore',
  'pressNotes.list',
  'pressNotes.get',
  'pressNotes.create',
  'pressNotes.save',
  'pressNotes.remove',
  'pressNotes.restore',
  'pressNotes.export',
  'pressNotes.showExported',
  'contacts.list',
  'contacts.create',
  'contacts.save',
  'contacts.remove',
  'contacts.restore',
  'issuers.list',
  'issuers.create',
  'issuers.save',
  'issuers.remove',
  'issuers.restore',
  'boilerplates.list',
  'boilerplates.create',
  'boilerplates.save',
  'boilerplates.remove',
  'boilerplates.restore',
] as const

/** Everything that the main process may tell the page. */
export const announcements = ['changed', 'command', 'closing'] as const

export type Question = (typeof questions)[number]
export type Announcement = (typeof announcements)[number]
