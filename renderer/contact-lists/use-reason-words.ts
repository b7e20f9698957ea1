import { useMemo } from 'react'
import type { Condition } from '../../domain/contact-condition.ts'
import type { Membership } from '../../domain/contact-list.ts'
import { coverageName } from '../../domain/coverage.ts'
import { useMessages } from '../messages/messages.tsx'
import { useAsked } from '../use-asked.ts'

type Reason = Membership['reasons'][number]

/** Why somebody is on a list, in words: « Remplit « Rubrique est Industrie » ». */
export function useReasonWords(): (reason: Reason) => string {
  const { contacts, contactLists, outlets } = useMessages()
  const asked = useAsked('contactLists.list', {}, 'contactLists')
  return useMemo(() => {
    const lists = asked.status === 'ready' ? asked.value : []
    const listName = (id: string): string => lists.find(list => list.id === id)?.name ?? contactLists.goneList

    const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      kind: contacts.kinds,
      'outlet-type': outlets.types,
      preferred: contactLists.channels,
      basis: contactLists.bases,
    }
    const wordsOf = (condition: Condition, isDenied = false): string => {
      if ('list' in condition) {
        const relation = isDenied ? contactLists.notOnList : contactLists.onList
        return `${relation} ${listName(condition.list)}`
      }
      if ('not' in condition) return wordsOf(condition.not, !isDenied)
      if ('all' in condition || 'any' in condition) {
        const parts = ('all' in condition ? condition.all : condition.any).map(part => wordsOf(part))
        const joined = parts.join('all' in condition ? contactLists.and : contactLists.or)
        return isDenied ? contactLists.not(joined) : joined
      }
      const { field, test, value } = condition
      const place = field === 'coverage' ? contactLists.placeTests[test] : undefined
      const [asking, denying] = place ?? contactLists.tests[test]
      const shown = field === 'coverage' ? coverageName(value) : (choices[field]?.[value] ?? value)
      return [contactLists.fields[field], isDenied ? denying : asking, shown].join(' ').trim()
    }

    return reason => {
      switch (reason.kind) {
        case 'meets':
          return contactLists.reasons.meets(wordsOf(reason.condition))
        case 'through':
          return contactLists.reasons.through(listName(reason.list))
        default:
          return contactLists.reasons[reason.kind]
      }
    }
  }, [asked, contacts, contactLists, outlets])
}
