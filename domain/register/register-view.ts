import type { Accreditation, AccreditationStatus, Medium, Register } from '../accreditation.ts'
import { accreditationStatuses } from '../accreditation.ts'
import { foldText, wordsOf } from '../contact-search/fold.ts'
import { outletKey } from '../outlet-rules.ts'
import { placeAt, statusAt } from './places.ts'

/** Columns of the register that people are sorted by, beside its sequences. */
export const registerColumns = ['name', 'outlet', 'role', 'medium', 'requested', 'whole', 'pool'] as const
export type RegisterColumn = (typeof registerColumns)[number]

/** A column, or a sequence by its id. */
export type RegisterSort = {
  readonly by: RegisterColumn | { readonly sequence: string }
  readonly direction: 'up' | 'down'
}

/** Whom the screen shows. Null and '' let everybody through. */
export type RegisterFilter = {
  readonly words: string
  readonly status: AccreditationStatus | null
  readonly outlet: string
  readonly medium: Medium
  /** Only who asked to be there; the status is then looked at there. */
  readonly sequence: string | null
}

export const noFilter: RegisterFilter = { words: '', status: null, outlet: '', medium: '', sequence: null }

/** What a search compares of somebody, worked out once for as long as she does not change. */
const searched = new WeakMap<Accreditation, readonly string[]>()

function searchedWords(person: Accreditation): readonly string[] {
  const known = searched.get(person)
  if (known !== undefined) return known
  const { given, family, outlet, role, mail, phone } = person
  const digits = phone.replace(/\D/gu, '')
  const national = digits.startsWith('33') ? `0${digits.slice(2)}` : digits
  const words = [...wordsOf([given, family, outlet, role].join(' ')), mail.toLowerCase(), national]
  searched.set(person, words)
  return words
}

/** Whether each word typed begins a word of somebody's name, outlet, role, mail or number. */
export function isFoundBy(typed: string): (person: Accreditation) => boolean {
  const wanted = foldText(typed)
    .split(' ')
    .filter(word => word !== '')
  const number = /^[\d\s.+()-]+$/u.test(typed) ? typed.replace(/\D/gu, '') : ''
  return person => {
    const words = searchedWords(person)
    if (number !== '') return words.some(word => word.startsWith(number))
    return wanted.every(start => words.some(word => word.startsWith(start)))
  }
}

/** The people that the filter lets through, in the order asked for. Equal ones stay in alphabetical order. */
export function registerRows(
  register: Register,
  filter: RegisterFilter,
  sort: RegisterSort,
): readonly Accreditation[] {
  const isFound = isFoundBy(filter.words)
  const outlet = outletKey(filter.outlet)
  const rows = register.accreditations.filter(
    person =>
      (outlet === '' || outletKey(person.outlet) === outlet) &&
      (filter.medium === '' || person.medium === filter.medium) &&
      (filter.sequence === null || placeAt(person, filter.sequence) !== null) &&
      (filter.status === null || hasStatus(person, filter.sequence, filter.status)) &&
      isFound(person),
  )
  const keyed = rows.map(person => ({ person, key: sortKey(person, sort, register), name: nameKey(person) }))
  const turn = sort.direction === 'up' ? 1 : -1
  return keyed
    .sort((one, other) => turn * compared(one.key, other.key) || compared(one.name, other.name))
    .map(({ person }) => person)
}

/** Without a sequence any of her places counts, so that each status of the grid can be found. */
const hasStatus = (person: Accreditation, sequence: string | null, status: AccreditationStatus): boolean =>
  sequence === null
    ? person.places.some(place => place.status === status)
    : statusAt(person, sequence) === status

const nameKey = ({ given, family }: Accreditation): string => foldText(`${family} ${given}`)

/** What is empty comes last whichever way the order goes up. */
const last = '\uFFFF'

function sortKey(person: Accreditation, { by }: RegisterSort, { pools }: Register): string {
  if (typeof by === 'object') return statusKey(statusAt(person, by.sequence))
  switch (by) {
    case 'name':
      return nameKey(person)
    case 'outlet':
      return outletKey(person.outlet) || last
    case 'role':
      return foldText(person.role) || last
    case 'medium':
      return person.medium || last
    case 'requested':
      return person.requestedAt || last
    case 'whole':
      return statusKey(statusAt(person, null))
    case 'pool':
      return (
        foldText(pools.find(({ id }) => person.places.some(({ pool }) => pool === id))?.name ?? '') || last
      )
    default:
      return by satisfies never
  }
}

const statusKey = (status: AccreditationStatus | null): string =>
  status === null ? last : String(accreditationStatuses.indexOf(status))

/** By code units: the texts are folded, and comparing by language would take most of the time of a sort. */
const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** How many people stand at each status, at a sequence or (null) at the event; `all` counts everybody there. */
export function statusCounts(
  { accreditations }: Register,
  sequence: string | null,
): Readonly<Record<AccreditationStatus | 'all', number>> {
  const counts = {
    requested: 0,
    forwarded: 0,
    granted: 0,
    refused: 0,
    waiting: 0,
    present: 0,
    absent: 0,
    all: 0,
  }
  for (const person of accreditations) {
    const status = statusAt(person, sequence)
    if (status === null && sequence !== null) continue
    counts.all += 1
    if (status !== null) counts[status] += 1
  }
  return counts
}

/** The outlets of the register, each in the spelling that was met first, in alphabetical order. */
export function outletsOf({ accreditations }: Register): readonly string[] {
  const names = new Map<string, string>()
  for (const { outlet } of accreditations) {
    const key = outletKey(outlet)
    if (key !== '' && !names.has(key)) names.set(key, outlet.trim())
  }
  return [...names].sort(([one], [other]) => compared(one, other)).map(([, name]) => name)
}
