import * as z from 'zod'
import type { Noun } from '../../domain/contract.ts'
import type { Result } from '../../domain/failure.ts'
import type { Issuer } from '../../domain/issuer.ts'
import { hasPressFile } from '../store/has-press-file.ts'
import type { Store } from '../store/store.ts'
import type { SourceName } from './messages.ts'

/** Words that are accepted without being in the dictionary. */
export type Source = {
  /** What they are read from. */
  readonly nouns: readonly Noun[]
  /** All of them as they are now, one a line. */
  readonly read: () => Promise<string>
  /** Whether reading them may take long: nobody waits for them but at the first question, and then not for ever. */
  readonly isSlow: boolean
}

export type Sources = { readonly [S in SourceName]: Source }

type Places = {
  readonly store: Promise<{ readonly ok: true; readonly value: Store } | { readonly ok: false }>
  readonly dataFolder: string
  /** The answer of the press file to `contacts.names`. */
  readonly pressFileNames: () => Promise<Result<unknown>>
}

const names = z.array(z.string())

/** The person’s own words, the names in issuers and events, and those of the press file. */
export function spellingSources({ store, dataFolder, pressFileNames }: Places): Sources {
  const ofStore = async (read: (store: Store) => readonly string[]): Promise<string> => {
    const opened = await store
    return opened.ok ? read(opened.value).join('\n') : ''
  }
  return {
    own: {
      nouns: ['spelling'],
      read: () => ofStore(({ library }) => library.read().spellings),
      isSlow: false,
    },
    store: {
      nouns: ['issuers', 'eventNotes'],
      read: () => ofStore(namesOf),
      isSlow: false,
    },
    'press-file': {
      nouns: ['contacts', 'outlets'],
      read: async () => {
        // Where there are no contacts, no thread is started to say so.
        const answer = (await hasPressFile(dataFolder)) ? await pressFileNames() : null
        return answer?.ok === true ? names.parse(answer.value).join('\n') : ''
      },
      isSlow: true,
    },
  }
}

function namesOf({ library, eventNotes }: Store): string[] {
  const events = eventNotes.list()
  return [
    ...library.read().issuers.flatMap(namesOfIssuer),
    ...events.flatMap(({ persons }) => persons.flatMap(({ given, family }) => [given, family])),
    ...events.flatMap(({ jottings }) => jottings.map(({ speaker }) => speaker)),
  ]
}

const namesOfIssuer = ({ name, letterhead, contacts, footer }: Issuer): string[] => [
  name,
  ...letterhead,
  ...contacts.flatMap(contact => [contact.organisation, contact.name]),
  ...footer,
]
