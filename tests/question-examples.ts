import type { Question } from '../domain/channels.ts'
import type { Asked } from '../domain/contract.ts'

const id = '7d3b2a52-0d53-4f8e-9c6e-3a3e4f0c9b11'

/** A well-formed input for every question; a new question does not compile without its own. */
export const questionExamples: { readonly [Q in Question]: Asked<Q> } = {
  'app.info': {},
  'app.openLink': { href: 'https://www.economie.gouv.fr/' },
  'app.readyToClose': {},
  'settings.get': {},
  'settings.save': { language: 'fr' },
  'demonstration.load': {},
  'troubles.list': {},
  'troubles.takeLastGood': { id },
  'troubles.dismiss': { id },
  'eventNotes.list': {},
  'eventNotes.get': { id },
  'eventNotes.create': { title: 'Écoles de production' },
  'eventNotes.save': { id, draft: { title: 'Écoles de production' } },
  'eventNotes.remove': { id },
  'eventNotes.restore': { id },
  'pressNotes.list': {},
  'pressNotes.get': { id },
  'pressNotes.create': { kind: 'communique', eventNoteId: null },
  'pressNotes.save': { id, draft: {} },
  'pressNotes.remove': { id },
  'pressNotes.restore': { id },
  'pressNotes.export': { id },
  'pressNotes.showExported': { id },
  'contacts.list': {},
  'contacts.create': {},
  'contacts.save': { id, draft: {} },
  'contacts.remove': { id },
  'contacts.restore': { id },
  'issuers.list': {},
  'issuers.create': {},
  'issuers.save': { id, draft: {} },
  'boilerplates.list': {},
  'boilerplates.create': {},
  'boilerplates.save': { id, draft: {} },
}
