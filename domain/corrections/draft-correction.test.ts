import { describe, expect, it } from 'vitest'
import { plainText } from '../blocks.ts'
import { compose } from '../compose.ts'
import { eventNoteDraftSchema } from '../event-note.ts'
import type { FactChange } from '../fact-sheet.ts'
import { pressNoteDraftSchema } from '../press-note.ts'
import { changeSpans } from './change-spans.ts'
import {
  type CorrectionEffect,
  type CorrectionOccasion,
  correctionEffects,
  draftCorrection,
} from './draft-correction.ts'

const noteId = '3a11e77e-0000-4000-8000-000000000002'
const event = eventNoteDraftSchema.parse({
  persons: [{ given: 'Agnès', family: 'Pannier-Runacher', role: 'ministre déléguée' }],
  purpose: 'un déplacement',
  programme: {
    days: [
      {
        date: '2021-05-06',
        sequences: [
          {
            site: { postalCode: '77127', commune: 'Lieusaint' },
            steps: [{ time: { kind: 'at', at: '10:40' }, text: 'Présentation de l’AMI' }],
          },
        ],
      },
    ],
  },
  desks: [{ mails: ['pref@gouv.fr'] }],
})
const note = pressNoteDraftSchema.parse({
  number: '962',
  date: '2021-05-04',
  title: 'Écoles de production',
  embargo: { day: '2021-05-06', clock: '06:00' },
  body: [{ kind: 'paragraph', spans: [{ text: 'Le texte de la note.' }] }],
  silenced: ['deadline-missing'],
})
const hour: FactChange = { kind: 'time', about: 'présentation de l’AMI', before: '10 h 10', after: '10 h 40' }
const occasion: CorrectionOccasion = {
  release: { noteId, number: '962', day: '2021-05-04', work: { note, event } },
  changes: [hour],
  event,
  day: '2021-05-05',
  clock: '19:42',
  hours: 'spaced',
}

/** The page of the draft, a line a paragraph, ordinary spaces. */
function pageOf(effect: CorrectionEffect, more: Partial<CorrectionOccasion> = {}): string {
  const drafted = draftCorrection(effect, { ...occasion, ...more })
  return compose({ note: drafted, facts: event, issuers: [] })
    .blocks.flatMap(block => {
      if (block.kind === 'page-break' || block.kind === 'table') return []
      if (block.kind === 'list') return block.items.map(plainText)
      return 'runs' in block ? [plainText(block.runs)] : []
    })
    .join('\n')
    .replaceAll('\u00A0', ' ')
}

describe('the draft of a correction', () => {
  it('is linked to the note, dated today and takes its number later', () => {
    for (const effect of correctionEffects) {
      expect(draftCorrection(effect, occasion)).toMatchObject({
        number: '',
        date: '2021-05-05',
        silenced: [],
        corrects: { effect, noteId, number: '962', day: '2021-05-04' },
      })
    }
  })

  it('updates with a bracketed line that says when and what', () => {
    expect(pageOf('updates')).toContain(
      '[mise à jour du mercredi 5 mai 2021, 19 h 42 : Présentation de l’AMI : 10 h 40 au lieu de 10 h 10]\nLe texte de la note.',
    )
    expect(pageOf('updates', { changes: [] })).toContain('[mise à jour du mercredi 5 mai 2021, 19 h 42]\n')
  })

  it('corrects with what was and what is, the new in bold', () => {
    expect(pageOf('corrects')).toContain(
      'Les informations suivantes remplacent celles de la note n° 962 :\nPrésentation de l’AMI : 10 h 40 au lieu de 10 h 10\nLe texte de la note.',
    )
    expect(changeSpans(hour).filter(({ bold }) => bold)).toMatchObject([{ text: '10 h 40' }])
  })

  it('names a communiqué for what it is', () => {
    const work = { note: { ...note, kind: 'communique' as const }, event: null }
    expect(pageOf('corrects', { release: { ...occasion.release, work } })).toContain(
      'celles du communiqué n° 962 :',
    )
  })

  it('replaces with the whole note as it is today', () => {
    const page = pageOf('cancels-and-replaces')
    expect(page).toContain('Cette note annule et remplace la note n° 962 du 4 mai 2021')
    expect(page).toContain('Le texte de la note.')
  })

  it('cancels without asking anybody to come', () => {
    const page = pageOf('cancels')
    expect(page).toContain('Annulation : Écoles de production')
    expect(page).toContain('Le déplacement prévu le jeudi 6 mai 2021 en Seine-et-Marne (77) est annulé.')
    for (const gone of ['Le texte de la note.', 'Programme', 'accréditer', 'EMBARGO']) {
      expect(page).not.toContain(gone)
    }
  })

  it('stays a note that can be kept, however long the released one was', () => {
    const body = Array.from({ length: 500 }, () => ({ kind: 'page-break' as const }))
    const work = { note: { ...note, body, title: 'T'.repeat(300) }, event }
    const changes = Array.from({ length: 600 }, () => ({ ...hour, after: 'x'.repeat(9_000) }))
    for (const effect of correctionEffects) {
      const drafted = draftCorrection(effect, {
        ...occasion,
        changes,
        release: { ...occasion.release, work },
      })
      expect(pressNoteDraftSchema.safeParse(drafted).success).toBe(true)
    }
  })
})

describe('a change in the words of a note', () => {
  const said = (change: Partial<FactChange>): string =>
    changeSpans({ ...hour, ...change })
      .map(({ text }) => text)
      .join('')
      .replaceAll('\u00A0', ' ')

  it('says what no longer is so as its kind asks', () => {
    expect(
      said({
        kind: 'deadline',
        about: 'date limite',
        before: 'mercredi 5 mai 2021',
        after: 'jeudi 6 mai 2021',
      }),
    ).toBe('Date limite : jeudi 6 mai 2021 au lieu du mercredi 5 mai 2021')
    expect(said({ kind: 'site', about: 'jeudi 6 mai', before: 'Lieusaint', after: 'Évry' })).toBe(
      'Jeudi 6 mai, lieu : Évry (et non Lieusaint)',
    )
    expect(said({ kind: 'text', about: 'texte', before: 'Ancien', after: 'Nouveau' })).toBe('Texte : Nouveau')
  })

  it('says what is new and what is gone', () => {
    expect(said({ kind: 'step', about: 'Lieusaint', before: '', after: '9 h, accueil' })).toBe(
      'Ajout, Lieusaint : 9 h, accueil',
    )
    expect(said({ kind: 'step', about: 'Lieusaint', before: '9 h, accueil', after: '' })).toBe(
      'Suppression, Lieusaint : 9 h, accueil',
    )
  })
})
