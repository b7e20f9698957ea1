import { useEffect } from 'react'
import type { Noun } from '../../domain/contract.ts'
import { listen } from '../bridge.ts'
import { contactPages } from './contact-list-desk.ts'

/** What the lines of the list, or the filters on it, are made of. */
const concerned: ReadonlySet<Noun> = new Set(['contacts', 'outlets', 'contactLists'])

/** Keeps the list true: asks again when it opens, and when something in it changed. */
export function useFreshContacts(): void {
  useEffect(() => {
    contactPages.refresh()
    return listen('changed', ({ noun }) => {
      if (concerned.has(noun)) contactPages.refresh()
    })
  }, [])
}
