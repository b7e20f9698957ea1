import type { Block, Composition } from '../../../domain/blocks.ts'
import { contactName } from '../../../domain/contact.ts'
import { basisNames } from '../../../domain/contact-export/choice-names.ts'
import { nbsp } from '../../../domain/french/spaces.ts'
import { plainLook } from '../../../domain/page-look.ts'
import { heldFields } from './held-fields.ts'
import { dayText, momentText } from './moments.ts'
import type { Sheet } from './sheet.ts'
import { heading, list, paragraph, table } from './sheet-blocks.ts'
import { deedNames, originNames, reasonText, useNames } from './words.ts'

/** The sheet as a document in French, to be handed to the person: the look of the notes, no name but hers. */
export function composeSheet(sheet: Sheet): Composition {
  const name = contactName(sheet.contact) || 'Contact sans nom'
  return {
    language: 'fr-FR',
    title: `Fiche des données personnelles – ${name}`,
    subject: 'Droit d’accès (article 15 du RGPD)',
    author: 'Service de presse',
    date: sheet.madeAt.slice(0, 10),
    category: 'Données personnelles',
    look: plainLook,
    header: [],
    footer: ['Fiche établie avec Mallette au titre du droit d’accès (article 15 du RGPD)'],
    blocks: [
      heading('kind', 1, 'Fiche des données personnelles'),
      paragraph('title', name),
      paragraph('when-where', `Établie le ${momentText(sheet.madeAt)}`),
      paragraph('body', introduction),
      ...held(sheet),
      ...origins(sheet),
      ...grounds(sheet),
      ...lists(sheet),
      ...uses(sheet),
      ...deeds(sheet),
      ...documents(sheet),
      ...rights,
    ],
  }
}

const introduction =
  'Cette fiche réunit tout ce que le service de presse conserve sur vous dans son fichier de contacts\u00A0: vos ' +
  'coordonnées, d’où elles viennent, à quoi elles ont servi, et vos droits.'

const held = ({ contact, keptApartFrom }: Sheet): readonly Block[] => [
  heading('section', 2, 'Données enregistrées'),
  table('Données enregistrées', [0.3, 0.7], ['Donnée', 'Contenu'], heldFields(contact, keptApartFrom)),
]

const origins = ({ contact }: Sheet): readonly Block[] => [
  heading('section', 2, 'Origine des données'),
  ...(contact.origins.length === 0
    ? [paragraph('body', 'L’origine des données n’a pas été notée.')]
    : [
        table(
          'Origine des données',
          [0.3, 0.3, 0.4],
          ['Date', 'Moyen', 'Source'],
          contact.origins.map(({ at, kind, source }) => [momentText(at), originNames[kind], source]),
        ),
      ]),
]

function grounds({ contact, reviewYears }: Sheet): readonly Block[] {
  const { basis, informedOn, opposition, reviewedOn } = contact
  const sentences = [
    'Finalité\u00A0: informer la presse de l’activité du ministère, l’inviter et l’accréditer.',
    basis === ''
      ? 'Base légale\u00A0: non renseignée.'
      : `Base légale${nbsp}: ${lowered(basisNames[basis])}.`,
    informedOn === ''
      ? 'Date de votre information\u00A0: non renseignée.'
      : `Vous avez reçu l’information prévue par la loi le ${dayText(informedOn)}.`,
    opposition === null
      ? 'Aucune opposition de votre part à l’utilisation de vos données n’est enregistrée.'
      : `Votre opposition à l’utilisation de vos données est enregistrée depuis le ${dayText(opposition.on)}${
          opposition.note === '' ? '' : ` (${opposition.note})`
        }${nbsp}: vous ne figurez plus parmi les destinataires.`,
    `Conservation${nbsp}: une fiche inutilisée pendant ${years(reviewYears)} est revue, puis gardée ou effacée.${
      reviewedOn === '' ? '' : ` Dernière revue${nbsp}: le ${dayText(reviewedOn)}.`
    }`,
  ]
  return [heading('section', 2, 'Finalité, base légale et conservation'), list(sentences)]
}

function lists(sheet: Sheet): readonly Block[] {
  const rows = sheet.lists.map(({ name, purpose, isRecipient, reasons }) => [
    name,
    purpose,
    [isRecipient ? 'Destinataire' : 'Non destinataire', ...reasons.map(reason => reasonText(reason))].join(
      '\n',
    ),
  ])
  return [
    heading('section', 2, 'Listes de diffusion'),
    rows.length === 0
      ? paragraph('body', 'Vous ne figurez sur aucune liste.')
      : table('Listes de diffusion', [0.3, 0.3, 0.4], ['Liste', 'Objet', 'Pourquoi'], rows),
  ]
}

function uses(sheet: Sheet): readonly Block[] {
  const rows = sheet.uses.map(({ at, kind, subject, purpose }) => [
    momentText(at),
    useNames[kind],
    subject,
    purpose,
  ])
  const last =
    sheet.lastUsed === ''
      ? []
      : [paragraph('body', `Dernière utilisation${nbsp}: ${momentText(sheet.lastUsed)}.`)]
  return [
    heading('section', 2, 'Utilisations et destinataires'),
    ...last,
    rows.length === 0
      ? paragraph('body', 'Aucune utilisation n’est inscrite au journal.')
      : table(
          'Utilisations',
          [0.24, 0.22, 0.27, 0.27],
          ['Date', 'Utilisation', 'Fichier ou liste', 'Motif'],
          rows,
        ),
  ]
}

function deeds(sheet: Sheet): readonly Block[] {
  if (sheet.deeds.length === 0) return []
  const rows = sheet.deeds.map(({ at, kind, about, undoneAt }) => [
    momentText(at),
    deedNames[kind],
    about,
    undoneAt === '' ? '' : `Annulée le ${momentText(undoneAt)}`,
  ])
  return [
    heading('section', 2, 'Opérations sur votre fiche'),
    table(
      'Opérations sur votre fiche',
      [0.24, 0.25, 0.27, 0.24],
      ['Date', 'Opération', 'Objet', 'Suite'],
      rows,
    ),
  ]
}

function documents({ documents: found }: Sheet): readonly Block[] {
  const kept = 'Ils sont conservés tels qu’ils ont été diffusés.'
  return [
    heading('section', 2, 'Documents diffusés'),
    ...(found.length === 0
      ? [paragraph('body', 'Aucun document diffusé ne vous nomme.')]
      : [paragraph('body', `Ces documents diffusés vous nomment. ${kept}`), list(found)]),
  ]
}

const rights: readonly Block[] = [
  heading('section', 2, 'Vos droits'),
  paragraph(
    'body',
    'Vous pouvez demander l’accès à ces données, leur rectification, leur effacement ou la limitation de leur ' +
      'traitement, et vous opposer à leur utilisation (articles 15 à 21 du règlement général sur la protection des ' +
      'données). Il suffit de l’écrire au service de presse qui vous a remis cette fiche, ou au délégué à la ' +
      'protection des données du ministère.',
  ),
  paragraph(
    'body',
    'Si vous estimez que vos droits ne sont pas respectés, vous pouvez adresser une réclamation à la Commission ' +
      'nationale de l’informatique et des libertés (CNIL, www.cnil.fr).',
  ),
]

const years = (count: number): string => (count === 1 ? 'un an' : `${count}${nbsp}ans`)

const lowered = (words: string): string => words.charAt(0).toLocaleLowerCase('fr') + words.slice(1)
