import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { communeIndex } from '../communes.ts'
import { eventNoteDraftSchema } from '../event-note.ts'
import { allFindings } from '../findings.ts'
import { pressNoteDraftSchema } from '../press-note.ts'
import { repaired } from './repairs.ts'
import { writtenTexts } from './written-texts.ts'

const communes = communeIndex(readFileSync(`${import.meta.dirname}/../../resources/communes.txt`, 'utf8'))

/** Pieces that the rules look for, in any order and among any signs. */
const pieces = fc.constantFrom(
  ...'mercredi 6 mai|9h15|09 h 30|77127 LIEUSAIN|Lieusain (77)|Seine-et-Marne (78)|Ecole|A propos|XX|à préciser|'
    .concat(
      'www.a.fr|http://b.fr|1050 élèves|Veillez-vous|etc...|AMI|(AMI)|actuellement 35|« |»|(|)|le le|a@b.fr|',
    )
    .concat('a@c.fr|Agnès Martin, ministre de la Santé|🎉|\u202Eabc|é|\n|. |, |,')
    .split('|'),
)
const text = fc
  .array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 12 })
  .map(all => all.join(' '))

test('whatever is written, findings stand where their words are, and what is repaired can still be kept', () => {
  fc.assert(
    fc.property(text, text, text, (body, step, commune) => {
      const note = pressNoteDraftSchema.parse({
        date: '2021-05-05',
        body: [{ kind: 'paragraph', spans: [{ text: body }] }],
        boilerplates: [{ title: 'À propos', body: [{ kind: 'paragraph', spans: [{ text: step }] }] }],
      })
      const site = { commune: commune.slice(0, 100), postalCode: '77127' }
      const days = [{ date: '2021-05-06', sequences: [{ site, steps: [{ text: step }] }] }]
      const event = eventNoteDraftSchema.parse({
        persons: [{ given: 'Agnès', family: 'Martin', role: 'ministre de la Ville' }],
        programme: { days },
      })
      const input = { note, facts: event, issuers: [], today: '2021-05-05', communes }
      const found = allFindings(input)
      const texts = new Map(writtenTexts(input).map(written => [written.field, written.text]))
      for (const finding of found) {
        if (finding.from === undefined || !('written' in finding)) continue
        expect(texts.get(finding.field)?.slice(finding.from, finding.to)).toBe(finding.written)
      }
      const work = repaired(found, { note, event })
      expect(pressNoteDraftSchema.safeParse(work.note).success).toBe(true)
      expect(eventNoteDraftSchema.safeParse(work.event).success).toBe(true)
    }),
    { numRuns: 300 },
  )
})
