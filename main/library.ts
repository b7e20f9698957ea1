import type { Boilerplate } from '../domain/boilerplate.ts'
import type { Question } from '../domain/channels.ts'
import { type Result, refuse, succeed } from '../domain/failure.ts'
import type { Issuer } from '../domain/issuer.ts'
import type { Library } from '../domain/library.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { World } from './world.ts'

type LibraryQuestion = Extract<Question, `${'settings' | 'issuers' | 'boilerplates'}.${string}`>

/** The list with `item` in the place of the one with its id, or at the end; the list is left as it was. */
function withItem<T extends { readonly id: string }>(items: readonly T[], item: T): T[] {
  const known = items.some(({ id }) => id === item.id)
  return known ? items.map(other => (other.id === item.id ? item : other)) : [...items, item]
}

/** The answers about what all notes share: settings, issuers and boilerplates. */
export function libraryAnswers({ store, now, newId, changed }: World): AnswersTo<LibraryQuestion> {
  const { library } = store

  async function putIssuer(issuer: Issuer): Promise<Result<Issuer>> {
    const put = (current: Library) => ({ ...current, issuers: withItem(current.issuers, issuer) })
    const written = await library.change(put)
    if (!written.ok) return written
    changed('issuers', issuer.id)
    return succeed(issuer)
  }

  async function putBoilerplate(boilerplate: Boilerplate): Promise<Result<Boilerplate>> {
    const put = (current: Library) => ({
      ...current,
      boilerplates: withItem(current.boilerplates, boilerplate),
    })
    const written = await library.change(put)
    if (!written.ok) return written
    changed('boilerplates', boilerplate.id)
    return succeed(boilerplate)
  }

  return {
    'settings.get': () => succeed(library.read().settings),

    'settings.save': async settings => {
      const written = await library.change(current => ({ ...current, settings }))
      if (!written.ok) return written
      changed('settings', '')
      return succeed(settings)
    },

    'issuers.list': () => succeed([...library.read().issuers]),
    'issuers.create': draft => putIssuer({ ...draft, id: newId() }),
    'issuers.save': ({ id, draft }) => {
      const known = library.read().issuers.some(issuer => issuer.id === id)
      return known ? putIssuer({ ...draft, id }) : refuse('not-found')
    },

    'boilerplates.list': () => succeed([...library.read().boilerplates]),
    'boilerplates.create': draft => putBoilerplate({ ...draft, id: newId(), changedAt: now().toISOString() }),
    'boilerplates.save': ({ id, draft }) => {
      const known = library.read().boilerplates.some(boilerplate => boilerplate.id === id)
      return known ? putBoilerplate({ ...draft, id, changedAt: now().toISOString() }) : refuse('not-found')
    },
  }
}
