import { assertNever } from '../../domain/assert-never.ts'
import type { ContactDraft } from '../../domain/contact.ts'
import type { Condition, ConditionField } from '../../domain/contact-condition.ts'
import type { OutletDraft } from '../../domain/outlet.ts'

/** The quick filters of the contacts screen. Within one, any of its values will do; each of them must hold. */
export type ContactFilters = {
  readonly kinds: readonly ContactDraft['kind'][]
  readonly beats: readonly string[]
  readonly outletTypes: readonly OutletDraft['type'][]
  /** Codes of coverage.ts. */
  readonly coverage: readonly string[]
  readonly tags: readonly string[]
  /** Ids of lists. */
  readonly lists: readonly string[]
  readonly isWithoutMail: boolean
  readonly isOpposed: boolean
}

export const noFilters: ContactFilters = {
  kinds: [],
  beats: [],
  outletTypes: [],
  coverage: [],
  tags: [],
  lists: [],
  isWithoutMail: false,
  isOpposed: false,
}

/** One filter in use, as a chip names it and takes it away. */
export type ActiveFilter =
  | { readonly on: 'kinds'; readonly value: ContactDraft['kind'] }
  | { readonly on: 'outletTypes'; readonly value: OutletDraft['type'] }
  | { readonly on: 'beats' | 'coverage' | 'tags' | 'lists'; readonly value: string }
  | { readonly on: 'isWithoutMail' | 'isOpposed' }

/** Every filter in use, in the order of the form. */
export function activeFilters(filters: ContactFilters): readonly ActiveFilter[] {
  const active: ActiveFilter[] = filters.kinds.map(value => ({ on: 'kinds', value }))
  for (const value of filters.outletTypes) active.push({ on: 'outletTypes', value })
  for (const on of ['beats', 'coverage', 'tags', 'lists'] as const) {
    for (const value of filters[on]) active.push({ on, value })
  }
  if (filters.isWithoutMail) active.push({ on: 'isWithoutMail' })
  if (filters.isOpposed) active.push({ on: 'isOpposed' })
  return active
}

/** The filters less one. */
export function withoutFilter(filters: ContactFilters, gone: ActiveFilter): ContactFilters {
  switch (gone.on) {
    case 'isWithoutMail':
    case 'isOpposed':
      return { ...filters, [gone.on]: false }
    case 'kinds':
      return { ...filters, kinds: filters.kinds.filter(value => value !== gone.value) }
    case 'outletTypes':
      return { ...filters, outletTypes: filters.outletTypes.filter(value => value !== gone.value) }
    case 'beats':
    case 'coverage':
    case 'tags':
    case 'lists':
      return { ...filters, [gone.on]: filters[gone.on].filter(value => value !== gone.value) }
    default:
      return assertNever(gone)
  }
}

const anyIs = (field: ConditionField, values: readonly string[]): readonly Condition[] =>
  values.length === 0 ? [] : [{ any: values.map(value => ({ field, test: 'is', value })) }]

/** What the filters ask of a contact; null when they ask nothing. */
export function conditionOf(filters: ContactFilters): Condition | null {
  const all: Condition[] = [
    ...anyIs('kind', filters.kinds),
    ...anyIs('outlet-type', filters.outletTypes),
    ...anyIs('beat', filters.beats),
    ...anyIs('coverage', filters.coverage),
    ...anyIs('tag', filters.tags),
  ]
  if (filters.lists.length > 0) all.push({ any: filters.lists.map(list => ({ list })) })
  if (filters.isWithoutMail) all.push({ field: 'mail', test: 'empty', value: '' })
  if (filters.isOpposed) all.push({ not: { field: 'opposition', test: 'empty', value: '' } })
  return all.length === 0 ? null : { all }
}
