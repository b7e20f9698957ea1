import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { eventNoteDraftSchema } from '../domain/event-note.ts'
import { succeed } from '../domain/failure.ts'
import { issuerDraftSchema } from '../domain/issuer.ts'
import { granted, newFolder } from '../tests/fixtures/store/data-folder.ts'
import { spellingSources } from './spelling/sources.ts'
import { spellingAnswers } from './spelling.ts'
import { openStore } from './store/open.ts'
import type { World } from './world.ts'

/** The answers over a real store in a folder, with a speller that is out of order. */
async function openDesk(folder: string) {
  const opened = await openStore({ folder, now: () => new Date(), newId: randomUUID })
  if (!opened.ok) expect.fail(opened.failure.code)
  const news: string[] = []
  const world: World = {
    store: opened.value,
    now: () => new Date(),
    newId: randomUUID,
    changed: noun => news.push(noun),
  }
  const silent = { check: async () => null, suggest: async () => null, hear: () => undefined }
  const sources = spellingSources({
    store: Promise.resolve(opened),
    dataFolder: folder,
    pressFileNames: async () => succeed(['Zola', 'Le Monde']),
  })
  return { store: opened.value, news, sources, ...spellingAnswers(world, silent) }
}

it('learns and forgets words, in French order, and keeps them', async () => {
  const folder = await newFolder()
  const desk = await openDesk(folder)
  for (const word of ['zeste', 'Éluard', "l'ICAM", ' d’ICAM ', 'e\u0301cluse']) {
    granted(await desk['spelling.learn']({ word }))
  }
  expect(granted(await desk['spelling.own']({}))).toEqual(['écluse', 'Éluard', 'ICAM', 'zeste'])
  expect(desk.news).toEqual(['spelling', 'spelling', 'spelling', 'spelling'])
  granted(await desk['spelling.forget']({ word: 'ICAM' }))
  await desk.store.settled()

  const later = await openDesk(folder)
  expect(granted(await later['spelling.own']({}))).toEqual(['écluse', 'Éluard', 'zeste'])
  expect(await later['spelling.forget']({ word: 'ICAM' })).toEqual({
    ok: false,
    failure: { code: 'not-found' },
  })
  expect((await later.sources.own.read()).split('\n').sort()).toEqual(['zeste', 'Éluard', 'écluse'])
})

it.each(['', '  ', 'deux mots', '77127', '<b>', '-', '👩'])('does not learn «%s»', async word => {
  const desk = await openDesk(await newFolder())
  expect(await desk['spelling.learn']({ word })).toEqual({
    ok: false,
    failure: { code: 'invalid', field: 'word' },
  })
  expect(desk.news).toEqual([])
})

it('learns no more words than the library holds', async () => {
  const desk = await openDesk(await newFolder())
  const many = Array.from({ length: 5_000 }, (_, index) => `mot${'a'.repeat(index % 50)}${index}`)
  granted(await desk.store.library.change(library => ({ ...library, spellings: many })))
  expect(await desk['spelling.learn']({ word: 'mot' })).toEqual({
    ok: false,
    failure: { code: 'too-large', field: 'word' },
  })
})

it('says when the check is out of order', async () => {
  const desk = await openDesk(await newFolder())
  const refused = { ok: false, failure: { code: 'unexpected' } }
  expect(await desk['spelling.check']({ texts: ['ecole'] })).toEqual(refused)
  expect(await desk['spelling.suggest']({ word: 'ecole' })).toEqual(refused)
})

it('accepts names of issuers and of the persons of events; those of the press file where there is one', async () => {
  const folder = await newFolder()
  const { store, sources } = await openDesk(folder)
  const issuer = issuerDraftSchema.parse({
    name: 'ministère chargé de l’Industrie',
    letterhead: ['Délégation Zyxomma'],
    contacts: [{ organisation: 'Cabinet Quatrebarbes', name: 'Iphigénie' }],
  })
  granted(await store.library.change(library => ({ ...library, issuers: [{ ...issuer, id: randomUUID() }] })))
  const stamp = new Date().toISOString()
  const event = eventNoteDraftSchema.parse({ persons: [{ given: 'Agnès', family: 'Pannier-Runacher' }] })
  granted(await store.eventNotes.put({ ...event, id: randomUUID(), createdAt: stamp, changedAt: stamp }))
  const lines = (await sources.store.read()).split('\n')
  expect(lines).toEqual(
    expect.arrayContaining(['Délégation Zyxomma', 'Cabinet Quatrebarbes', 'Iphigénie', 'Pannier-Runacher']),
  )
  expect(await sources['press-file'].read()).toBe('')
})
