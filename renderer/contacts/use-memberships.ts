import { useEffect, useState } from 'react'
import type { ListSummary, Membership } from '../../domain/contact-list.ts'
import { ask, listen } from '../bridge.ts'

/** A list and why the contact is on it, or was left out of it. */
type ListMembership = { readonly list: ListSummary; readonly membership: Membership }

/** The lists that concern a contact; null until they are known. Asked again when lists change. */
export function useMemberships(contactId: string): readonly ListMembership[] | null {
  const [memberships, setMemberships] = useState<readonly ListMembership[] | null>(null)

  useEffect(() => {
    let isCurrent = true
    const load = async (): Promise<void> => {
      const found = await membershipsOf(contactId)
      if (isCurrent) setMemberships(found)
    }
    void load()
    const forget = listen('changed', ({ noun }) => {
      if (noun === 'contactLists') void load()
    })
    return () => {
      isCurrent = false
      forget()
    }
  }, [contactId])
  return memberships
}

async function membershipsOf(contactId: string): Promise<readonly ListMembership[]> {
  const lists = await ask('contactLists.list', {})
  if (!lists.ok) return []
  const found = await Promise.all(
    lists.value.map(async list => {
      const why = await ask('contactLists.why', { id: list.id, contactId })
      return why.ok ? [{ list, membership: why.value }] : []
    }),
  )
  return found.flat().filter(({ membership }) => concerns(membership))
}

const concerns = ({ isRecipient, reasons }: Membership): boolean =>
  isRecipient || reasons.some(({ kind }) => kind === 'excluded' || kind === 'opposed')
