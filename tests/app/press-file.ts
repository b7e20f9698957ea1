import type { Page } from 'playwright-core'
import * as z from 'zod'
import type { Question } from '../../domain/channels.ts'
import { type Answered, type Asked, contract } from '../../domain/contract.ts'

const shapes: { readonly [Q in Question]: { readonly out: z.ZodType<Answered<Q>> } } = contract
const resultSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), failure: z.object({ code: z.string(), field: z.string().optional() }) }),
])

/** Asks main through the page's own door, as the screens do; an answer that is a failure throws its code. */
export async function ask<Q extends Question>(
  page: Page,
  question: Q,
  input: Asked<Q>,
): Promise<Answered<Q>> {
  const words = [question, input].map(word => JSON.stringify(word))
  const result = resultSchema.parse(await page.evaluate(`window.mallette.ask(${words.join(', ')})`))
  if (result.ok) return shapes[question].out.parse(result.value)
  throw new Error(`${question}: ${result.failure.code} ${result.failure.field ?? ''}`)
}

/** Some contacts of every make, as a newsroom would send them: invented persons, numbers kept for fiction. */
const table = `Civilité;Prénom;Nom;Média;Fonction;Rubriques;Courriel;Téléphone;Ville
Mme;Inès;Delorme;La Gazette de Sénart;Journaliste;Industrie;i.delorme@gazette-senart.example;06 39 98 12 34;Lieusaint
M.;Paul;Berthier;La Gazette de Sénart;Rédacteur en chef;Politique;p.berthier@gazette-senart.example;01 99 00 45 10;Lieusaint
Mme;Chloé;Œuvrard;Agence Brie Presse;Journaliste reporter d’images;Industrie;;06 39 98 20 21;Melun
M.;Karim;Haddad;Radio Val d’Ancoeur;Reporter;Social;k.haddad@radio-ancoeur.example;06 39 98 33 07;Provins`

/** Imports a table as if it had been pasted, and says yes to all that it proposes. */
export async function importTable(page: Page, text: string, source: string): Promise<void> {
  const { session, files } = await ask(page, 'imports.paste', { text })
  const mappings = files.map(({ mapping }) => mapping)
  await ask(page, 'imports.plan', { session, mappings, options: { source } })
  await ask(page, 'imports.apply', { session })
}

/** Imports the table of four; their ids by family name. */
export async function importFour(page: Page): Promise<Readonly<Record<string, string>>> {
  await importTable(page, table, 'Rédaction')
  const { rows } = await ask(page, 'contacts.view', { view: {} })
  return Object.fromEntries(rows.map(({ id, name }) => [name.split(' ').at(-1) ?? '', id]))
}

/** How many contacts there are. */
export const everybody = async (page: Page): Promise<number> =>
  (await ask(page, 'contacts.view', { view: {} })).everybody
