import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import referenceNote from '../../resources/demonstration/note-962.json'
import { communeIndex } from '../communes.ts'
import { allFindings, type FindingCode } from '../findings.ts'
import { noteFileSchema } from '../press-note.ts'

/** A note to the newsrooms of May 2021 as it was typed and sent: each of its mistakes is found. */

const communes = communeIndex(readFileSync(`${import.meta.dirname}/../../resources/communes.txt`, 'utf8'))
const paragraph = (text: string) => ({ kind: 'paragraph', spans: [{ text }] })
const accredited = { phases: [{ who: { kind: 'accredited' } }] }

const sent = noteFileSchema.parse({
  title: 'NOTE AUX REDACTIONS',
  number: '962',
  place: 'Paris',
  date: '2021-05-05',
  issuers: [
    {
      name: 'Ministère chargé de l’Industrie',
      letterhead: ['MINISTÈRE', 'CHARGÉ', 'DE L’INDUSTRIE'],
      contacts: [{ organisation: 'Cabinet d’Agnès Pannier-Runacher', mails: ['presse@industrie.gouv.fr'] }],
    },
  ],
  persons: [{ given: 'Agnès', family: 'Pannier-Runacher', role: "ministre déléguée à l'Industrie" }],
  purpose: 'un déplacement consacré aux « Ecoles de production »',
  when: 'Jeudi 6 mai – Matinée',
  where: 'Lieusaint (77)',
  body: [
    paragraph(
      "Le déplacement de la ministre débutera par la présentation et la visite du site de l'Ecole de production ICAM Paris-Sénart, à Lieusaint, et se terminera par la présentation de l'Appel à Manifestation d'Intérêt (AMI) « Ecoles de production », dans le cadre du plan France Relance et en partenariat avec la Banque des Territoires, France Industrie et la Fédération nationale des Ecoles de production.",
    ),
    paragraph(
      "Cet AMI offrira aux lauréats un accompagnement « sur-mesure » de l'Etat et de la Banque des Territoires, tout au long du projet de lancement de l'école (cf. présentation des écoles de production page suivante).",
    ),
  ],
  programme: {
    title: 'Programme prévisionnel',
    days: [
      {
        date: '2021-05-06',
        sequences: [
          {
            intro:
              "Rendez-vous à partir de 9h15 sur le site de l'Ecole de production ICAM Paris-Sénart – 34 Points de Vue 77127 LIEUSAIN",
            steps: [
              {
                time: { kind: 'words', words: '09 h 30' },
                text: "Arrivée de la ministre et présentation puis visite du site de l'école",
                access: accredited,
              },
              {
                time: { kind: 'words', words: '10 h 10' },
                text: "Présentation de l'AMI « Ecoles de production »",
                access: accredited,
              },
              { time: { kind: 'words', words: '10 h 50' }, text: 'Point presse (micro tendu)' },
            ],
          },
        ],
      },
    ],
  },
  desks: [
    { office: 'la préfecture de Seine-et-Marne', mails: ['pref-communication@seine-et-marne.gouv.fr'] },
  ],
  bodyAfter: [paragraph('Veillez-vous accréditer auprès de la préfecture de Seine-et-Marne :')],
  boilerplates: [
    {
      title: 'A propos des écoles de production',
      body: [
        paragraph(
          "A l'issue de leur scolarité, les élèves reçoivent en moyenne 5 à 6 offres d'emploi et 93% d'entre eux réussissent leur examen. Près de 45% d'entre eux poursuivent leurs études.",
        ),
        paragraph(
          'Le réseau des écoles de production comprend actuellement 35 établissements pour 1050 élèves formés, dans 9 régions partenaires contre 25 en 2018',
        ),
      ],
    },
    {
      title: 'A propos du plan « France Relance »',
      body: [
        paragraph('www.planderelance.gouv.fr'),
        paragraph("Portail de data-visualisation territorialisée des projets soutenus dans l'industrie :"),
      ],
    },
  ],
})

const found = allFindings({ note: sent, facts: sent, issuers: sent.issuers, today: '2021-05-05', communes })

const written = (code: FindingCode): string[] =>
  found.flatMap(finding => (finding.code === code && 'written' in finding ? [finding.written] : []))
const codes = new Set(found.map(({ code }) => code))

test('nobody can tell when to answer, nor whom to call', () => {
  expect(codes).toContain('deadline-missing')
  expect(codes).toContain('press-phone-missing')
})

test('the commune is misspelt for its postal code', () => {
  expect(found.find(({ code }) => code === 'commune-misspelt')).toMatchObject({
    field: 'programme.days[0].sequences[0].intro',
    written: 'LIEUSAIN',
    suggestion: 'Lieusaint',
    near: '77127',
    severity: 'blocking',
  })
})

test('hours in two styles', () => {
  expect(written('hour-style')).toEqual(['9h15', '09 h 30'])
})

test('capitals without accents, each where it stands', () => {
  expect(written('unaccented-capital')).toEqual([
    'REDACTIONS',
    'Ecole',
    'Ecoles',
    'Ecoles',
    'Etat',
    'A propos',
    "A l'issue",
    'A propos',
    'Ecoles',
    'Ecole',
    'Ecoles',
  ])
})

test('slips that the typographic pass leaves', () => {
  expect(written('slip')).toEqual([
    "Appel à Manifestation d'Intérêt",
    'sur-mesure',
    'Veillez-vous',
    '1050',
    'data-visualisation',
  ])
})

test('the title beside its letterhead, the figures without a date, the stop, the link', () => {
  expect(written('delegate-title')).toEqual(["ministre déléguée à l'Industrie"])
  expect(written('figure-undated')).toEqual(['actuellement'])
  expect(written('full-stop-missing')).toEqual(['2018'])
  expect(written('link-not-https')).toEqual(['www.planderelance.gouv.fr'])
})

test('nothing that was right is called wrong', () => {
  expect([...codes].sort()).toEqual([
    'acronym',
    'commune-misspelt',
    'deadline-missing',
    'delegate-title',
    'figure-undated',
    'full-stop-missing',
    'hour-style',
    'link-not-https',
    'press-phone-missing',
    'slip',
    'unaccented-capital',
  ])
  expect(written('acronym')).toEqual(['ICAM'])
})

test('a stretch is where its words are', () => {
  for (const finding of found) {
    if (finding.from === undefined || !('written' in finding)) continue
    expect((finding.to ?? 0) - finding.from).toBe(finding.written.length)
  }
})

test('the note as it should have been has nothing left but the phone number that nobody gave', () => {
  const right = noteFileSchema.parse(referenceNote)
  const input = { note: right, facts: right, issuers: right.issuers, today: '2021-05-05', communes }
  expect(allFindings(input).map(({ code }) => code)).toEqual(['press-phone-missing'])
})
