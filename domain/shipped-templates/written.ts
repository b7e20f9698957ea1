import type * as z from 'zod'
import type { passageSchema } from '../rich-text.ts'
import { type Template, templateSchema } from '../template.ts'

/** What stands in for what the person has to fill in; the findings report it until it is gone. */
export const blank = 'XX'

type PassageInput = z.input<typeof passageSchema>

export const paragraph = (text: string): PassageInput => ({ kind: 'paragraph', spans: [{ text }] })

export const list = (...items: readonly string[]): PassageInput => ({
  kind: 'list',
  items: items.map(text => [{ text }]),
})

export const subheading = (text: string): PassageInput => ({ kind: 'subheading', text })

/** A subheading that begins a chapter of a dossier. */
export const chapter = (text: string): PassageInput => ({ kind: 'subheading', text, level: 2 })

/** An hour that nobody knows yet, in a programme that already has its order. */
export const hourToCome = { kind: 'words', words: 'XX h XX' } as const

/** The day from which the shipped templates have been what they are. */
const writtenAt = '2026-01-01T00:00:00.000Z'

/** Identities of what comes with Mallette: the same everywhere, and unlike any that main makes. */
const shippedId = (number: number): string => `3a11e77e-0001-4000-8000-${String(number).padStart(12, '0')}`

type Written = Omit<z.input<typeof templateSchema>, 'id' | 'changedAt' | 'issuerId'>

/** A template of Mallette’s own, whole. Any issuer may use it. */
export const shipped = (number: number, written: Written): Template =>
  templateSchema.parse({ ...written, id: shippedId(number), changedAt: writtenAt })
