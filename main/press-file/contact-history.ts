import type { Contact } from '../../domain/contact.ts'
import type { HistoryEntry } from '../../domain/contact-use.ts'
import type { PressFile } from '../store/press-file.ts'
import { deedsNaming, keptWays } from './deeds/kept-ways.ts'

/** What happened to a contact, the latest first: how she came in, where she was used, who was merged into her. */
export async function contactHistory(file: PressFile, contact: Contact): Promise<HistoryEntry[]> {
  const entries = [
    created(contact),
    ...origins(contact),
    ...(await usesOf(file, contact)),
    ...(await mergesOf(file, contact)),
  ]
  return entries.sort((one, other) => (one.at < other.at ? 1 : -1))
}

const created = (contact: Contact): HistoryEntry => ({
  at: contact.createdAt,
  kind: 'created',
  text: contact.origins[0]?.kind ?? '',
  subject: contact.origins[0]?.source ?? '',
})

const origins = (contact: Contact): readonly HistoryEntry[] =>
  contact.origins
    .slice(1)
    .map(({ at, kind, source }) => ({ at, kind: 'origin', text: kind, subject: source }))

/** The entries of the log that concern the contact, under any of the identities she had. */
async function usesOf(file: PressFile, { id, formerIds }: Contact): Promise<readonly HistoryEntry[]> {
  const named = await file.annexes.naming('uses', new Set([id, ...formerIds]))
  return [...file.table('uses').values()]
    .filter(use => named.has(use.id))
    .map(({ at, kind, purpose, subject }) => ({ at, kind, text: purpose, subject }))
}

/** The merges into the contact that can still be undone. */
async function mergesOf(file: PressFile, contact: Contact): Promise<readonly HistoryEntry[]> {
  if (contact.formerIds.length === 0) return []
  const found: HistoryEntry[] = []
  for (const { id, kind, at, title } of await deedsNaming(file, new Set([contact.id]))) {
    if (kind !== 'merge') continue
    const ways = await keptWays(file, id)
    if (ways.ok && ways.value.some(way => way.id === contact.id))
      found.push({ at, kind: 'merged', text: '', subject: title })
  }
  return found
}
