import type { IssuerDraft } from '../../domain/issuer.ts'
import type { UnsavedDrafts } from '../parts/use-draft.ts'

/** Issuers that could not be written, wherever they were changed: on their shelf or beside their page. */
export const unsavedIssuers: UnsavedDrafts<IssuerDraft> = new Map()
