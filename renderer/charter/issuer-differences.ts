import type { IssuerDraft } from '../../domain/issuer.ts'
import { isSameValue } from '../../domain/same-value.ts'

/** What a charter file replaces: everything but the numbers. */
export const sharedParts = [
  'name',
  'letterhead',
  'motto',
  'logo',
  'partners',
  'charter',
  'hourStyle',
  'surnameCapitals',
  'contacts',
  'footer',
] as const satisfies readonly (keyof IssuerDraft)[]

export type SharedPart = (typeof sharedParts)[number]

/** The parts in which two issuers differ. */
export const differingParts = (one: IssuerDraft, other: IssuerDraft): readonly SharedPart[] =>
  sharedParts.filter(part => !isSameValue(one[part], other[part]))

/** What of an issuer a charter file replaces: its numbers stay. */
export const sharedOf = ({ series: _series, ...shared }: IssuerDraft): Omit<IssuerDraft, 'series'> => shared
