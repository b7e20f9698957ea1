import type { Contact } from '../../../domain/contact.ts'
import type { ConditionField, ConditionTest } from '../../../domain/contact-condition.ts'
import { counted } from './counts.ts'

const fields: Record<ConditionField, string> = {
  beat: 'Rubrique',
  outlet: 'Média',
  'outlet-type': 'Type de média',
  coverage: 'Couverture',
  role: 'Fonction',
  tag: 'Étiquette',
  kind: 'Qui',
  name: 'Nom',
  civility: 'Civilité',
  town: 'Ville',
  'postal-code': 'Code postal',
  country: 'Pays (code)',
  language: 'Langue (code)',
  mail: 'Courriel',
  phone: 'Téléphone',
  preferred: 'Moyen préféré',
  'press-card': 'Carte de presse',
  notes: 'Remarques',
  words: 'Recherche',
  'last-used': 'Dernier envoi',
  created: 'Fiche créée',
  changed: 'Fiche modifiée',
  origin: 'Origine',
  basis: 'Base légale',
  informed: 'Personne informée',
  reviewed: 'Fiche revue',
  opposition: 'Opposition',
}

/** « est » and « n’est pas »: each test as it is asked, and as it is denied. */
const tests: Record<ConditionTest, readonly [asked: string, denied: string]> = {
  is: ['est', 'n’est pas'],
  contains: ['contient', 'ne contient pas'],
  starts: ['commence par', 'ne commence pas par'],
  empty: ['est vide', 'n’est pas vide'],
  before: ['avant le', 'pas avant le'],
  after: ['après le', 'pas après le'],
  'within-days': ['depuis moins de (jours)', 'pas depuis moins de (jours)'],
  'older-than-days': ['il y a plus de (jours)', 'pas il y a plus de (jours)'],
}

/** What the same tests say of a place. */
const placeTests: Partial<Record<ConditionTest, readonly [asked: string, denied: string]>> = {
  contains: ['couvre', 'ne couvre pas'],
  is: ['est exactement', 'n’est pas exactement'],
  starts: ['se trouve dans', 'n’est pas dans'],
}

const bases: Record<Contact['basis'], string> = {
  '': 'Non précisée',
  'public-task': 'Mission d’intérêt public',
  'legitimate-interest': 'Intérêt légitime',
  consent: 'Consentement',
  'legal-obligation': 'Obligation légale',
}

const channels: Record<Contact['preferred'], string> = {
  '': 'Non précisé',
  mail: 'Courriel',
  phone: 'Téléphone',
  sms: 'SMS',
  messaging: 'Messagerie',
}

const several = (count: number, one: string, many: string): string =>
  `${counted(count)}\u00A0${count > 1 ? many : one}`

export const contactLists = {
  fields,
  tests,
  placeTests,
  bases,
  channels,
  title: 'Listes',
  newList: 'Nouvelle liste',
  empty: 'Aucune liste',
  emptyText:
    'Une liste réunit des destinataires choisis un à un, ou tous ceux qui remplissent des conditions\u00A0: «\u00A0Industrie, en Île-de-France\u00A0». Elle se tient à jour d’elle-même.',
  eyebrow: 'Liste',
  smart: 'À conditions',
  static: 'Choisie à la main',
  recipients: (count: number) =>
    count === 0 ? 'aucun destinataire' : several(count, 'destinataire', 'destinataires'),
  opposed: (count: number) =>
    `${several(count, 'personne écartée', 'personnes écartées')}\u00A0: elles ont demandé qu’on ne leur écrive pas`,
  opposedShort: (count: number) => several(count, 'écarté', 'écartés'),
  withoutMail: (count: number) => `${counted(count)}\u00A0sans courriel`,
  name: 'Nom de la liste',
  nameMissing: 'Donnez un nom à cette liste\u00A0: le dernier est gardé en attendant.',
  purpose: 'À quoi sert-elle\u00A0?',
  purposeHint: 'Repris dans le journal à chaque usage de la liste.',
  conditions: 'Conditions',
  noConditions: 'Sans condition, la liste ne contient que les contacts que vous y mettez.',
  addConditions: 'Ajouter des conditions',
  removeConditions: 'Retirer les conditions',
  join: 'Retenir les contacts qui remplissent',
  joins: { all: 'toutes ces conditions', any: 'l’une de ces conditions', none: 'aucune de ces conditions' },
  addTest: 'Ajouter une condition',
  addList: 'Ajouter une liste',
  addGroup: 'Ajouter un groupe',
  group: (number: number) => `Groupe ${number}`,
  condition: (number: number) => `Condition ${number}`,
  removeRow: (name: string) => `Retirer ${name.toLocaleLowerCase('fr')}`,
  field: 'Champ',
  test: 'Test',
  value: 'Valeur',
  days: 'Nombre de jours',
  unreadDays: 'Écrivez un nombre de jours, par exemple 90.',
  listField: 'Liste',
  onList: 'est sur la liste',
  notOnList: 'n’est pas sur la liste',
  goneList: 'Liste supprimée',
  circle: 'Une liste ne peut pas se contenir elle-même, ni par une autre. Choisissez-en une autre.',
  unfinished: 'Cette condition attend une valeur\u00A0: elle ne retient personne.',
  live: (recipients: number, opposed: number) =>
    opposed === 0
      ? `${several(recipients, 'contact remplit', 'contacts remplissent')} ces conditions.`
      : `${several(recipients, 'contact remplit', 'contacts remplissent')} ces conditions, ${several(opposed, 'autre est écarté', 'autres sont écartés')} par opposition.`,
  people: 'Destinataires',
  noPeople: 'Personne pour l’instant.',
  noPeopleText: 'Ajoutez des conditions ci-dessus, ou des contacts ici.',
  addPerson: 'Ajouter un contact',
  addPersonHint: 'Tapez un nom, un média, une adresse.',
  add: (name: string) => `Ajouter ${name}`,
  alreadyOn: 'déjà sur la liste',
  added: (name: string) => `${name} est sur la liste.`,
  takeOff: (name: string) => `Retirer ${name}`,
  takenOff: (name: string) => `${name} n’est plus sur la liste.`,
  why: (name: string) => `Pourquoi ${name}\u00A0?`,
  reasons: {
    member: 'Mis sur la liste à la main',
    excluded: 'Retiré de la liste à la main',
    opposed: 'A demandé qu’on ne lui écrive pas',
    'no-match': 'Ne remplit pas les conditions',
    meets: (condition: string) => `Remplit «\u00A0${condition}\u00A0»`,
    through: (list: string) => `Par la liste «\u00A0${list}\u00A0»`,
  },
  not: (condition: string) => `sauf ${condition}`,
  and: ' et ',
  or: ' ou ',
  exportList: 'Exporter…',
  moreActs: 'Autres actions',
  remove: 'Supprimer cette liste',
  removed: (name: string) => `La liste «\u00A0${name}\u00A0» est supprimée. Ses contacts restent.`,
}
