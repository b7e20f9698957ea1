import * as z from 'zod'
import { noteKinds } from '../../domain/press-note.ts'

const texts = z.array(z.string()).optional()

/**
 * What should be read of an old note. A field of the first group that is absent means that there is nothing to read,
 * and whatever is read counts as wrong; one of the second group is only scored where it is given. Texts are compared
 * without accents, capitals and punctuation; telephones by their digits.
 *
 * - `persons`: « Mme Agnès Pannier-Runacher », the civility where it is written; `part` as in the model (principal,
 *   accompanied-by, alongside, in-presence-of, host).
 * - `steps`: `[time, text, access]`, sub-steps where they stand. Time: `''` none, `'09:30'`, `'09:15+'` from,
 *   `'10:00-11:30'`, `'after'` (à l’issue), anything else the words. Access as it prints, `''` for none. A venue
 *   that stands apart may be given as a fourth. A step that is nothing but its access (« Point presse ») may
 *   be given as text or as access.
 * - `days`: `'2021-05-06'`, or the label where there is no date.
 * - `sites`: « name, address, postal code, commune », what there is of it, in that order.
 * - `access`: that of sequences and of the whole programme, besides that of the steps.
 * - `desks[].deadline`: `'2021-05-05 18:00'`, or the day alone. `embargo` likewise.
 * - `corrects`: `'cancels-and-replaces 961 2021-05-01'`, the effect first, then what is said of number and day.
 * - `announcement`, `when`, `where`: given only where Mallette would say something else (else `''`).
 * - `body`, `after`: how each passage begins (a few words).
 */
export const expectedSchema = z.strictObject({
  today: z.string().default('2026-11-23'),
  // Absent is nothing to read.
  kind: z.enum(noteKinds),
  number: z.string().default(''),
  place: z.string().default(''),
  date: z.string().default(''),
  persons: z
    .array(
      z.strictObject({
        name: z.string(),
        role: z.string().default(''),
        part: z.string().default('principal'),
      }),
    )
    .default([]),
  days: z.array(z.string()).default([]),
  sites: z.array(z.string()).default([]),
  steps: z.array(z.array(z.string()).min(2).max(4)).default([]),
  access: z.array(z.string()).default([]),
  receptions: z.array(z.string()).default([]).describe('The hours: `09:15+`, `09:00-09:30`, `-10:00`.'),
  desks: z
    .array(
      z.strictObject({
        office: z.string().optional(),
        mails: z.array(z.string()).default([]),
        phones: z.array(z.string()).default([]),
        form: z.string().default(''),
        deadline: z.string().default(''),
        toSend: z.string().optional(),
        toBring: z.string().optional(),
        scope: z.string().optional(),
      }),
    )
    .default([]),
  contacts: z
    .array(
      z.strictObject({
        organisation: z.string().default(''),
        name: z.string().default(''),
        phones: z.array(z.string()).default([]),
        mails: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  boilerplates: z.array(z.string()).default([]).describe('The titles.'),
  // Absent is not scored.
  title: z.string().optional(),
  embargo: z.string().optional(),
  corrects: z.string().optional(),
  purpose: z.string().optional(),
  announcement: z.string().optional(),
  when: z.string().optional(),
  where: z.string().optional(),
  programmeTitle: z.string().optional(),
  caveat: z.string().optional(),
  sequences: texts.describe('The titles.'),
  notices: texts,
  links: texts.describe('The addresses.'),
  letterhead: texts,
  motto: texts,
  footer: texts,
  body: texts,
  after: texts,
})

export type Expected = z.output<typeof expectedSchema>
