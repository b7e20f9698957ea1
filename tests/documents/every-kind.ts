import { createHash } from 'node:crypto'
import type { Composition } from '../../domain/blocks.ts'
import type { ComposeInput } from '../../domain/compose/context.ts'
import { compose } from '../../domain/compose.ts'
import { type NoteFile, noteFileSchema } from '../../domain/press-note.ts'
import type { Pictures } from '../../main/word/media.ts'
import demonstration from '../../resources/demonstration/note-962.json' with { type: 'json' }
import { png } from './small-pictures.ts'

/** A realistic note of a kind with all that its files are made of. */
export type Sample = {
  readonly name: string
  readonly input: ComposeInput
  readonly composition: Composition
  readonly pictures: Pictures
}

const sample = (name: string, file: unknown, pictures: Pictures = new Map()): Sample => {
  const note: NoteFile = noteFileSchema.parse(file)
  const input = { note, facts: note, issuers: note.issuers }
  return { name, input, composition: compose(input), pictures }
}

const logo = (width: number, height: number, colour: string, alternative: string, printedHeight = 16) => ({
  mediaType: 'image/png',
  base64: png(width, height, colour).toString('base64'),
  alternative,
  width,
  height,
  printedHeight,
})

const issuer = {
  name: 'Ministère de la Transition maritime',
  letterhead: ['Ministère', 'de la Transition', 'maritime'],
  motto: ['Liberté', 'Égalité', 'Fraternité'],
  contacts: [
    {
      organisation: 'Cabinet de Camille Durand-Lefèvre',
      name: 'Service presse',
      phones: ['01 40 81 21 22', '06 12 34 56 78'],
      mails: ['presse@mer.example.fr'],
    },
    { organisation: 'Préfecture de la Loire-Atlantique', mails: ['pref-presse@loire.example.fr'] },
  ],
  footer: ['246 boulevard Saint-Germain, 75007 Paris', 'Standard : 01 40 81 21 22'],
}

const withLogos = {
  ...issuer,
  logo: logo(120, 90, '000091', 'République française, ministère de la Transition maritime', 20),
  partners: [
    logo(160, 60, '17603A', 'Grand port maritime de Nantes'),
    logo(90, 90, '9C1420', 'Région Pays de la Loire'),
  ],
}

/** Another house: fonts, colours, margins and styles of its own. */
export const otherCharter = {
  fonts: ['Liberation Serif', 'Times New Roman'],
  ink: '222222',
  accent: '8A1538',
  margins: { top: 30, right: 32, bottom: 28, left: 32 },
  lineHeight: 1.3,
  styles: { title: { size: 18, align: 'left' }, section: { size: 14, capitals: true } },
}

const persons = [
  {
    civility: 'Mme',
    given: 'Camille',
    family: 'Durand-Lefèvre',
    role: 'secrétaire d’État chargée de la Mer',
    part: 'principal',
  },
  { civility: 'M.', given: 'Yann', family: 'Le Goff', role: 'préfet de région', part: 'alongside' },
]

const prose = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'paragraph',
    spans: [
      { text: `Paragraphe ${index + 1}. La filière emploie 43 000 personnes sur tout le littoral, ` },
      { text: 'dont un tiers', bold: true },
      { text: ' dans les chantiers de la région ; la flotte se renouvelle par le ' },
      { text: 'wind-assisted shipping', italic: true, language: 'en' },
      { text: ', et les lycées maritimes forment chaque année mille apprentis de plus qu’en 2018.' },
    ],
  }))

const quote = {
  kind: 'quote',
  spans: [{ text: '« Nous construirons ici les navires de demain. »' }],
  speaker: 'Camille Durand-Lefèvre, secrétaire d’État chargée de la Mer',
}
const figures = {
  kind: 'figures',
  figures: [
    { value: '1 050', label: 'apprentis formés depuis 2018' },
    { value: '35', label: 'établissements, contre 25 en 2018' },
  ],
}
const box = {
  kind: 'box',
  title: 'À retenir',
  paragraphs: [
    [{ text: 'La charte engage douze chantiers à diviser par deux leurs délais d’ici à 2025.' }],
    [{ text: 'Elle ouvre un guichet unique auprès de la préfecture de région.' }],
  ],
}

const step = (hour: number, text: string, more = {}) => ({
  time: { kind: 'at', at: `${String(hour).padStart(2, '0')}:30` },
  text,
  ...more,
})
const accredited = { phases: [{ who: { kind: 'accredited' } }] }

const programme = {
  days: [
    {
      date: '2021-06-03',
      sequences: [
        {
          title: 'Chantier naval',
          site: {
            name: 'Atelier naval',
            address: '12 quai de la Fosse',
            postalCode: '44000',
            commune: 'Nantes',
          },
          reception: [{ from: '09:00' }],
          steps: [
            step(9, 'Accueil par le directeur du chantier', { access: accredited }),
            step(10, 'Visite de l’atelier', {
              steps: [{ text: 'présentation de la coque imprimée' }, { text: 'échange avec les apprentis' }],
            }),
            step(11, 'Point presse', {
              access: { phases: [{ form: 'press-point', reason: 'micro tendu' }] },
            }),
          ],
        },
      ],
    },
  ],
}

const common = {
  place: 'Nantes',
  date: '2021-06-01',
  issuers: [issuer],
  persons,
  purpose: 'un déplacement consacré à la filière navale',
  programme,
  desks: [
    {
      office: 'la préfecture',
      mails: ['accreditation@loire.example.fr'],
      deadlineDay: '2021-06-02',
      deadlineClock: '18:00',
    },
  ],
  notices: [{ subject: 'security', text: 'Port du casque obligatoire sur le chantier.' }],
  boilerplates: [{ title: 'À propos de la filière navale', body: prose(2) }],
  links: [{ label: 'La stratégie maritime :', href: 'https://mer.example.fr/strategie' }],
}

const communique = sample('communique', {
  ...common,
  kind: 'communique',
  number: '1 024',
  title: 'La filière navale se réinvente : douze chantiers signent une charte',
  embargo: { day: '2021-06-03', clock: '12:00' },
  issuers: [withLogos, { ...issuer, name: 'Ministère de l’Industrie' }],
  body: [
    ...prose(2),
    quote,
    { kind: 'subheading', text: 'Ce qui change', level: 2 },
    figures,
    box,
    ...prose(2),
  ],
})

const invitation = sample('invitation', {
  ...common,
  kind: 'invitation',
  title: 'La filière navale se réinvente',
  issuers: [withLogos],
  body: prose(1),
  coupon: {
    title: '',
    untilDay: '2021-06-02',
    untilClock: '18:00',
    mails: ['presse@mer.example.fr'],
    phones: ['01 40 81 21 22'],
    asks: ['name', 'outlet', 'role', 'phone', 'mail', 'press-card', 'crew', 'vehicle', 'attendance'],
  },
})

const correction = sample('rectificatif', {
  ...common,
  number: '1 025',
  corrects: { effect: 'cancels-and-replaces', number: '1 024', day: '2021-05-31' },
})

const pointPresse = sample('point-presse', {
  ...common,
  kind: 'point-presse',
  title: 'Point presse à l’issue du conseil',
})

const days = Array.from({ length: 28 }, (_, index) => `2021-06-${String(index + 1).padStart(2, '0')}`)

/** An agenda of ten pages or so. */
const agenda = sample('agenda', {
  ...common,
  kind: 'agenda',
  title: 'Agenda prévisionnel du mois de juin',
  programme: {
    days: days.map((date, index) => ({
      date,
      sequences: [
        {
          site: { commune: 'Nantes', postalCode: '44000' },
          steps: Array.from({ length: 4 + (index % 4) }, (_, at) =>
            step(8 + at, `Entretien n° ${at + 1} avec les représentants de la filière, salle ${index + 1}`, {
              venue: 'Hôtel de région',
            }),
          ),
        },
      ],
    })),
  },
  appearances: [
    {
      day: '2021-06-03',
      clock: '08:15',
      outlet: 'France Inter',
      programme: 'la matinale',
      speaker: 'Camille Durand-Lefèvre',
    },
  ],
})

const images = Array.from({ length: 40 }, (_, index) => {
  const bytes = png(120 + index, 80, `1F${(index * 6).toString(16).padStart(2, '0')}93`)
  return { id: createHash('sha256').update(bytes).digest('hex'), width: 120 + index, height: 80, bytes }
})

const chapters = images.flatMap(({ id, width, height }, index) => [
  ...(index % 4 === 0
    ? [{ kind: 'subheading', text: `Chapitre ${index / 4 + 1} : les ports et leurs métiers`, level: 2 }]
    : []),
  { kind: 'subheading', text: `Les faits, volet ${index + 1}`, level: 3 },
  ...prose(4),
  {
    kind: 'picture',
    picture: {
      pictureId: id,
      width,
      height,
      alternative: `Vue n° ${index + 1} du chantier`,
      caption: `Le chantier en ${1980 + index}`,
      credit: 'Ministère de la Transition maritime',
      share: 0.75,
    },
  },
  ...(index % 3 === 0 ? [box] : []),
  ...prose(3),
])

const dossierFile = {
  ...common,
  kind: 'dossier',
  title: 'Construire les navires de demain',
  issuers: [withLogos],
  embargo: { day: '2021-06-03', clock: '12:00' },
  cover: {
    subtitle: 'Le plan de l’État pour la filière navale',
    picture: {
      pictureId: images[0]?.id,
      width: 120,
      height: 80,
      alternative: 'Le port de Nantes au lever du jour',
      credit: 'Port de Nantes',
    },
  },
  body: chapters,
}

const contentOf = (file: object): object =>
  Object.fromEntries(Object.entries(file).filter(([key]) => key in noteContentKeys))

const noteContentKeys: Readonly<Record<string, true>> = Object.fromEntries(
  ['kind', 'title', 'number', 'place', 'date', 'embargo', 'body', 'bodyAfter', 'boilerplates', 'links'].map(
    key => [key, true as const],
  ),
)

const dossierPictures: Pictures = new Map(
  images.map(({ id, bytes }) => [id, { mediaType: 'image/png' as const, bytes }]),
)

const dossier = sample(
  'dossier',
  {
    ...dossierFile,
    annexes: [
      {
        title: 'La note aux rédactions',
        note: contentOf(communique.input.note),
        facts: null,
        issuers: [],
      },
    ],
  },
  dossierPictures,
)

/** A realistic note of each kind, and one in another house’s charter. */
export const everyKind: readonly Sample[] = [
  sample('note', demonstration),
  communique,
  invitation,
  correction,
  pointPresse,
  agenda,
  dossier,
  sample('charte', {
    ...common,
    title: 'Sous une autre charte',
    issuers: [{ ...withLogos, charter: otherCharter }],
    body: [...prose(2), box],
  }),
]
