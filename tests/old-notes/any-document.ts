import fc from 'fast-check'
import type { ReadDocument, ReadParagraph, ReadRun } from '../../domain/read-document.ts'
import { emptyDocument } from '../../domain/read-document.ts'

/** Pieces of which old notes are made, in any order and with anything between them. */
const pieces = [
  'NOTE AUX RÉDACTIONS N° 12',
  'Communiqué de presse',
  'AGENDA PRÉVISIONNEL',
  'INVITATION PRESSE – visite',
  'Paris, le 5 mai 2021',
  'Le 31/02/2021',
  'Mme Agnès DURAND, ministre de la Mer, accompagnée de M. Jean de LA TOUR, préfet,',
  'se rendra à Lille (59) pour un déplacement',
  'Jeudi 6 mai – Matinée',
  'Programme prévisionnel',
  'Séquence 2 : visite',
  'Étape n° 3 – 10h15 : visite du port',
  '09 h 30\tArrivée\tPresse accréditée',
  '9h75 – Visite',
  'De 10h à 11h30 : table ronde (pool TV et photo)',
  'En fin de matinée : déjeuner',
  'À l’issue',
  'Pool TV : France 3 / Photo : AFP',
  'Hors presse (pour des raisons d’exiguïté)',
  'Rendez-vous à 9 h, 12 rue du Port 59140 Dunkerque',
  'Lieu : Mairie',
  '– Accueil',
  'Accréditation auprès de la préfecture avant mercredi 18h : a@b.example, 01 40 00 00 00',
  'Merci de préciser :',
  'Se munir d’une carte de presse',
  'Le port du masque est obligatoire.',
  'Contacts presse :',
  'Cabinet – Julie Ferrand – 06 39 98 00 01 / c@d.example',
  'À propos de la mer',
  'Pour en savoir plus : http://www.mer.example/plan',
  'Coupon-réponse',
  'Nom : ………',
  'SOUS EMBARGO jusqu’au 6 mai 2021 à 6 h',
  'Cette note annule et remplace la note n° 4 du 1er mai',
  '« La mer est notre bien commun et notre avenir à tous. », déclare Agnès DURAND',
  'Page 1/2',
  '* * *',
] as const

const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 40 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...pieces), fc.lorem()).map(both => both.join('\n')) },
)

const run: fc.Arbitrary<ReadRun> = fc.record({
  text: words,
  bold: fc.boolean(),
  italic: fc.boolean(),
  superscript: fc.constant(false),
  href: fc.constantFrom('', '', '', 'https://www.mer.example', 'mailto:a@b.example', 'javascript:alert(1)'),
  change: fc.constant(null),
  comments: fc.constant([]),
})

const cell = fc.option(
  fc.record({ table: fc.nat(2), row: fc.nat(3), column: fc.nat(3), isHeader: fc.boolean() }),
  { freq: 3 },
)

const paragraph: fc.Arbitrary<ReadParagraph> = fc.record({
  place: fc.constantFrom('body', 'body', 'body', 'body', 'header', 'footer', 'aside'),
  styleName: fc.constant(''),
  style: fc.constant(null),
  level: fc.constantFrom(null, null, null, 1, 2, 3),
  list: fc.option(fc.record({ ordered: fc.boolean(), level: fc.nat(2) }), { freq: 4 }),
  cell,
  align: fc.constantFrom('left', 'center'),
  startsPage: fc.boolean(),
  change: fc.constant(null),
  runs: fc.array(run, { maxLength: 3 }),
  pictures: fc.constant([]),
})

/** Any document, of parts of notes for the most part. */
export const anyDocument: fc.Arbitrary<ReadDocument> = fc
  .array(paragraph, { maxLength: 40 })
  .map(paragraphs => ({ ...emptyDocument, paragraphs }))
