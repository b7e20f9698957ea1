import { randomUUID } from 'node:crypto'
import { demonstrationModule, storeModule } from './modules.mjs'

/**
 * Opens the store of a folder and puts the demonstration into it: one visit, its note, an issuer.
 * @param {string} folder
 */
export async function demonstrationStore(folder) {
  const clock = { now: () => new Date(), newId: randomUUID }
  const opened = await storeModule().openStore({ folder, ...clock })
  if (!opened.ok) throw new Error(`the store did not open: ${opened.failure.code}`)
  const store = opened.value
  // What is measured here needs no contacts: the press file stays closed.
  const putContacts = () => Promise.resolve(/** @type {const} */ ({ ok: true, value: {} }))
  const { 'demonstration.load': load } = demonstrationModule().demonstrationAnswers(
    { store, ...clock, changed: () => undefined },
    putContacts,
  )
  const loaded = await load({})
  if (!loaded.ok) throw new Error(`the demonstration was refused: ${loaded.failure.code}`)
  await store.settled()
  const note = store.pressNotes.get(loaded.value.pressNoteId)
  if (note === null) throw new Error('the demonstration has no note')
  return { store, note }
}
