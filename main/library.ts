import type { Boilerplate } from '../domain/boilerplate.ts'
import type { Question } from '../domain/channels.ts'
import { succeed } from '../domain/failure.ts'
import type { Issuer } from '../domain/issuer.ts'
import type { PressNote } from '../domain/press-note.ts'
import type { Template } from '../domain/template.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { type ShelfPlace, shelfAt } from './shelf.ts'
import type { World } from './world.ts'

type LibraryQuestion = Extract<Question, `${'settings' | 'issuers' | 'boilerplates' | 'templates'}.${string}`>

const issuerPlace: ShelfPlace<Issuer> = {
  noun: 'issuers',
  itemsOf: library => library.issuers,
  withItems: (library, issuers) => ({ ...library, issuers }),
}

const boilerplatePlace: ShelfPlace<Boilerplate> = {
  noun: 'boilerplates',
  itemsOf: library => library.boilerplates,
  withItems: (library, boilerplates) => ({ ...library, boilerplates }),
}

const templatePlace: ShelfPlace<Template> = {
  noun: 'templates',
  itemsOf: library => library.templates,
  withItems: (library, templates) => ({ ...library, templates }),
}

/** The answers about what all notes share: settings, issuers, boilerplates and templates. */
export function libraryAnswers(world: World): AnswersTo<LibraryQuestion> {
  const { store, now, newId, changed } = world
  const { library } = store
  const issuers = shelfAt(issuerPlace, world)
  const boilerplates = shelfAt(boilerplatePlace, world)
  const templates = shelfAt(templatePlace, world)
  const stamp = (): string => now().toISOString()

  return {
    'settings.get': () => succeed(library.read().settings),

    'settings.save': async settings => {
      const written = await library.change(current => ({ ...current, settings }))
      if (!written.ok) return written
      changed('settings', '')
      return succeed(settings)
    },

    'issuers.list': issuers.list,
    'issuers.create': draft => issuers.put({ ...draft, id: newId() }),
    'issuers.save': ({ id, draft }) => issuers.replace({ ...draft, id }),
    'issuers.remove': ({ id }) => issuers.remove(id),
    'issuers.restore': ({ id }) => issuers.restore(id),

    'boilerplates.list': boilerplates.list,
    'boilerplates.create': draft => boilerplates.put({ ...draft, id: newId(), changedAt: stamp() }),
    'boilerplates.save': ({ id, draft }) => boilerplates.replace({ ...draft, id, changedAt: stamp() }),
    'boilerplates.remove': ({ id }) => boilerplates.remove(id),
    'boilerplates.restore': ({ id }) => boilerplates.restore(id),
    'boilerplates.uses': () => succeed(copiesIn(store.pressNotes.list())),

    'templates.list': templates.list,
    'templates.create': draft => templates.put({ ...draft, id: newId(), changedAt: stamp() }),
    'templates.save': ({ id, draft }) => templates.replace({ ...draft, id, changedAt: stamp() }),
    'templates.remove': ({ id }) => templates.remove(id),
    'templates.restore': ({ id }) => templates.restore(id),
  }
}

/** How many of these notes hold a copy of each section of the library. */
function copiesIn(notes: readonly PressNote[]): { id: string; notes: number }[] {
  const counts = new Map<string, number>()
  for (const { boilerplates } of notes) {
    const held = new Set(boilerplates.map(({ sourceId }) => sourceId).filter(id => id !== null))
    for (const id of held) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts].map(([id, count]) => ({ id, notes: count }))
}
