import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import referenceNote from '../resources/demonstration/note-962.json'
import { anyWork } from '../tests/any-work.ts'
import { compose } from './compose.ts'
import { issuerDraftSchema } from './issuer.ts'
import { mailSubject, mailText } from './mail-text.ts'
import { type Correction, noteFileSchema } from './press-note.ts'

const reference = noteFileSchema.parse(referenceNote)
type Note = Partial<typeof reference>
const composed = (changed: Note) => {
  const file = noteFileSchema.parse({ ...reference, ...changed })
  return compose({
    note: file,
    facts: file,
    issuers: file.issuers.map(issuer => issuerDraftSchema.parse(issuer)),
  })
}
const nbsp = (text: string): string => text.replaceAll('~', '\u00A0')

describe('the text of the reference note', () => {
  const lines = mailText(composed({})).split('\n')

  it('begins with who speaks, without the furniture of a letterhead', () => {
    expect(lines.slice(0, 6)).toEqual([
      'Ministère chargé de l’Industrie',
      '',
      nbsp('Paris, le 5~mai 2021'),
      nbsp('N°~962'),
      '',
      'NOTE AUX RÉDACTIONS',
    ])
    expect(lines.join('\n')).not.toContain('Fraternité')
  })

  it('has its programme as lines, with hours and access', () => {
    const at = lines.indexOf('PROGRAMME PRÉVISIONNEL')
    expect(lines.slice(at + 1, at + 6)).toEqual([
      nbsp(
        'Rendez-vous à partir de 9~h~15~: École de production ICAM Paris-Sénart – 34 Points de Vue, 77127~Lieusaint',
      ),
      '',
      nbsp(
        '9~h~30 – Arrivée de la ministre, présentation puis visite du site de l’école [Presse accréditée]',
      ),
      nbsp('10~h~10 – Présentation de l’AMI «~Écoles de production~» [Presse accréditée]'),
      nbsp('10~h~50 – Point presse (micro tendu)'),
    ])
  })

  it('spells links out and breaks no line', () => {
    expect(lines).toContain('https://www.planderelance.gouv.fr')
    expect(lines).toContain('presse@industrie.gouv.fr')
    expect(lines.some(line => line.length > 400)).toBe(true)
  })
})

test('words that a link hides do not hide its address', () => {
  const spans = [
    { text: 'Voir ', href: '' },
    { text: 'le plan', href: 'https://www.gouv.fr/plan' },
  ]
  const body = [
    {
      kind: 'paragraph',
      spans: spans.map(span => ({ bold: false, italic: false, superscript: false, ...span })),
    },
  ]
  expect(mailText(composed(noteFileSchema.parse({ body })))).toContain(
    'Voir le plan <https://www.gouv.fr/plan>',
  )
})

test('steps inside a step stand below it, with their own access', () => {
  const access = { phases: [{ who: { kind: 'off-press' } }] }
  const step = { time: { kind: 'range', from: '10:00', to: '11:00' }, text: 'Table ronde', venue: 'Salle A' }
  const inside = [{ time: { kind: 'at', at: '10:15' }, text: 'Discours', access }, { text: 'Échanges' }]
  const days = [{ date: '2021-05-06', sequences: [{ steps: [{ ...step, steps: inside }] }] }]
  const text = mailText(composed(noteFileSchema.parse({ programme: { days } })))
  expect(text).toContain(
    nbsp('10~h~– 11~h – Table ronde, Salle A\n   – 10~h~15~: Discours [Hors presse]\n   – Échanges\n'),
  )
})

describe('the subject', () => {
  const tagged = (effect: Correction['effect']): string =>
    mailSubject(composed({}), { effect, noteId: null, number: '961', day: '' })

  it('says kind, number and title', () => {
    expect(mailSubject(composed({ title: 'Écoles' }), null)).toBe(nbsp('Note aux rédactions n°~962 – Écoles'))
  })

  it('says an embargo first, and what the note does to an earlier one before that', () => {
    const embargo = { day: '2021-05-06', clock: '09:30' }
    const correction = { effect: 'corrects' as const, noteId: null, number: '961', day: '' }
    expect(mailSubject(composed({ title: 'Écoles', embargo }), correction)).toBe(
      nbsp(
        '[RECTIFICATIF] SOUS EMBARGO jusqu’au jeudi 6~mai 2021 à 9~h~30 – Note aux rédactions n°~962 – Écoles',
      ),
    )
    expect(tagged('updates')).toMatch(/^\[MISE À JOUR\] /)
    expect(tagged('cancels-and-replaces')).toMatch(/^\[ANNULE ET REMPLACE\] /)
    expect(tagged('cancels')).toMatch(/^\[ANNULATION\] /)
  })

  it('is one line that the log can keep', () => {
    const subject = mailSubject(composed({ title: `${'Très long titre '.repeat(18)}\nfin` }), null)
    expect(subject.length).toBeLessThanOrEqual(300)
    expect(subject).not.toContain('\n')
    expect(subject.endsWith('…')).toBe(true)
  })
})

test('any note is text without control characters, and nothing is left out of its lists', () => {
  fc.assert(
    fc.property(anyWork, ({ note, event }) => {
      const composition = compose({ note, facts: event, issuers: [] })
      const text = mailText(composition)
      expect(text).not.toMatch(/(?!\n)\p{Cc}/u)
      expect(text.endsWith('\n')).toBe(true)
      const letters = (words: string): string =>
        words.toLocaleUpperCase('fr').replaceAll(/[^\p{L}\p{N}]/gu, '')
      for (const block of composition.blocks) {
        if (block.kind !== 'list') continue
        for (const item of block.items) {
          for (const run of item) {
            if (run.kind !== 'break') expect(letters(text)).toContain(letters(run.text))
          }
        }
      }
    }),
  )
})

describe('other kinds', () => {
  it('puts the coupon of an invitation as lines to go on with', () => {
    const text = mailText(
      composed({
        kind: 'invitation',
        coupon: {
          title: '',
          untilDay: '2021-05-05',
          untilClock: '',
          mails: ['presse@industrie.gouv.fr'],
          phones: [],
          form: '',
          asks: ['outlet', 'attendance'],
        },
      }),
    )
    expect(text.slice(text.indexOf('COUPON'))).toBe(
      nbsp(
        [
          'COUPON-RÉPONSE',
          '',
          'À retourner avant le mercredi 5~mai 2021 à presse@industrie.gouv.fr',
          '',
          'Média~:',
          'Présence~: ☐~Assistera   ☐~N’assistera pas',
          '',
        ].join('\n'),
      ),
    )
  })

  it('reads a dossier without its table of contents, pictures by their words, boxes apart', () => {
    const picture = {
      pictureId: 'a'.repeat(64),
      width: 300,
      height: 200,
      alternative: 'L’atelier',
      isDecorative: false,
      caption: 'Un élève au tour',
      credit: 'A. Photo',
      share: 1 as const,
    }
    const spans = [{ text: '93 % de réussite', bold: false, italic: false, superscript: false, href: '' }]
    const text = mailText(
      composed({
        kind: 'dossier',
        title: 'Les écoles',
        cover: { subtitle: 'Apprendre en faisant', picture: null },
        body: [
          { kind: 'subheading', text: 'Pourquoi', level: 2 },
          { kind: 'picture', picture },
          { kind: 'box', title: 'À retenir', paragraphs: [spans] },
        ],
      }),
    )
    expect(text).toContain('DOSSIER DE PRESSE\n\nLes écoles\nApprendre en faisant\n')
    expect(text).toContain(
      nbsp(
        'POURQUOI\n\n[Image~: L’atelier]\nUn élève au tour\nA. Photo\n\n| À retenir\n| 93~% de réussite\n',
      ),
    )
    expect(text).not.toContain('Sommaire')
  })
})
