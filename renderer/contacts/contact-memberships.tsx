import type { ReactNode } from 'react'
import type { Membership } from '../../domain/contact-list.ts'
import { type Messages, useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Section } from '../parts/section.tsx'
import { hashOf, type Route } from '../route.ts'
import { useMemberships } from './use-memberships.ts'

/** The lists that the contact is on, or was left out of, and why. */
export function ContactMemberships({ id }: { id: string }): ReactNode {
  const { contactSheet } = useMessages()
  const { go } = useNavigation()
  const memberships = useMemberships(id)
  const names = new Map(memberships?.map(({ list }) => [list.id, list.name]))
  const on = memberships?.filter(({ membership }) => membership.isRecipient).length ?? 0
  return (
    <Section title={contactSheet.lists} summary={on === 0 ? '' : contactSheet.listCount(on)} isOpen={false}>
      {memberships === null || memberships.length === 0 ? (
        <p className="soft">{contactSheet.noList}</p>
      ) : (
        <ul className="sheet-lines">
          {memberships.map(({ list, membership }) => {
            const route: Route = { at: 'contact-list', id: list.id }
            return (
              <li key={list.id}>
                <a
                  href={hashOf(route)}
                  onClick={event => {
                    event.preventDefault()
                    go(route)
                  }}
                >
                  {list.name}
                </a>
                <span className="soft">{whyWords(membership, contactSheet, names)}</span>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}

function whyWords(
  { reasons }: Membership,
  { reasons: words }: Messages['contactSheet'],
  names: ReadonlyMap<string, string>,
): string {
  const said = reasons.flatMap(reason => {
    if (reason.kind === 'no-match') return []
    return [reason.kind === 'through' ? words.through(names.get(reason.list) ?? '') : words[reason.kind]]
  })
  return [...new Set(said)].join(', ')
}
