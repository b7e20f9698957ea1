import { useMemo } from 'react'
import type { ConditionField } from '../../domain/contact-condition.ts'
import { coverages } from '../../domain/coverage.ts'
import { useMessages } from '../messages/messages.tsx'
import { type Option, optionsOf } from '../parts/options.ts'
import { useAsked } from '../use-asked.ts'

/** What the fields of a condition propose. */
export type ConditionWords = {
  /** Words in use for a field of text. */
  readonly proposals: (field: ConditionField) => readonly string[]
  /** The values of a field of choices, the place codes among them. */
  readonly choices: (field: ConditionField) => readonly Option<string>[]
  /** The other lists, by id. */
  readonly lists: readonly Option<string>[]
}

const none: readonly string[] = []
const places: readonly Option<string>[] = coverages.map(({ code, name }) => ({ value: code, label: name }))

/** `listId` is left out of the lists that its own condition may name. */
export function useConditionWords(listId: string): ConditionWords {
  const { contacts, contactLists, outlets } = useMessages()
  const vocabulary = useAsked('contacts.vocabulary', {}, 'contacts')
  const lists = useAsked('contactLists.list', {}, 'contactLists')
  return useMemo(() => {
    const known = vocabulary.status === 'ready' ? vocabulary.value : null
    const choices: Partial<Record<ConditionField, readonly Option<string>[]>> = {
      kind: optionsOf(contacts.kinds),
      'outlet-type': optionsOf(outlets.types).filter(({ value }) => value !== ''),
      preferred: optionsOf(contactLists.channels).filter(({ value }) => value !== ''),
      basis: optionsOf(contactLists.bases).filter(({ value }) => value !== ''),
      coverage: places,
    }
    const proposals: Partial<Record<ConditionField, readonly string[]>> = {
      beat: known?.beats ?? none,
      tag: known?.tags ?? none,
      outlet: known?.outlets ?? none,
      role: known?.roles ?? none,
      civility: ['Mme', 'M.'],
    }
    const others = lists.status === 'ready' ? lists.value.filter(({ id }) => id !== listId) : []
    return {
      proposals: field => proposals[field] ?? none,
      choices: field => choices[field] ?? [],
      lists: others.map(({ id, name }) => ({ value: id, label: name })),
    }
  }, [vocabulary, lists, contacts, contactLists, outlets, listId])
}
