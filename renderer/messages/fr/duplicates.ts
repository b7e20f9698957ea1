import type { ContactDraft } from '../../../domain/contact.ts'
import type { Confidence, DuplicateReason } from '../../../domain/duplicate.ts'
import { counted, countOf } from './counts.ts'

const confidences: Record<Confidence, string> = { sure: 'Sûr', likely: 'Probable', possible: 'Possible' }
const filters: Record<Confidence, string> = { sure: 'Sûrs', likely: 'Probables', possible: 'Possibles' }

const reasons: Record<DuplicateReason, string> = {
  'same-mail': 'même courriel',
  'same-phone': 'même téléphone',
  'same-press-card': 'même carte de presse',
  'same-name-and-outlet': 'même nom, même média',
  'same-name': 'même nom',
  'near-name-and-outlet': 'noms proches, même média',
  'near-name': 'noms proches',
}

const fields: Record<keyof ContactDraft, string> = {
  kind: 'Qui',
  civility: 'Civilité',
  given: 'Prénom',
  family: 'Nom',
  desk: 'Service ou rédaction',
  photo: 'Photo',
  functions: 'Médias et fonctions',
  beats: 'Rubriques',
  coverage: 'Zone couverte',
  mails: 'Courriels',
  phones: 'Téléphones',
  preferred: 'Moyen préféré',
  pressCard: 'Carte de presse',
  languages: 'Langues',
  tags: 'Étiquettes',
  salutation: 'Formule d’appel',
  place: 'Adresse',
  notes: 'Remarques',
  basis: 'Base légale',
  informedOn: 'Informé le',
}

const reachings: Record<ContactDraft['preferred'], string> = {
  '': '',
  mail: 'Courriel',
  phone: 'Téléphone',
  sms: 'SMS',
  messaging: 'Messagerie',
}

export const duplicates = {
  confidences,
  filters,
  reasons,
  fields,
  reachings,
  title: 'Doublons',
  scan: 'Rechercher les doublons',
  scanAgain: 'Rechercher à nouveau',
  scanning: 'Recherche des doublons',
  neverTitle: 'Deux fiches pour une même personne\u00A0?',
  neverText:
    'Mallette compare les courriels, les téléphones, les noms et les médias de tout le fichier, puis vous propose les fiches à réunir. Rien n’est fusionné sans vous.',
  noneTitle: 'Aucun doublon',
  noneText: 'Aucune fiche ne ressemble à une autre. La recherche se refait quand vous voulez.',
  outdated: 'Des fiches ont changé depuis la dernière recherche.',
  all: 'Tous',
  filter: 'Doublons à montrer',
  pairs: 'Paires à comparer',
  noneOfThem: 'Aucun doublon de cette sorte.',
  noName: 'Sans nom',
  mergeSure: (count: number) =>
    count < 2 ? 'Fusionner le doublon sûr' : `Fusionner les ${counted(count)} doublons sûrs`,
  sureOnes: 'Doublons sûrs',
  sureMerged: (count: number) => `${countOf(count, 'doublon fusionné', 'doublons fusionnés')}.`,

  compareTitle: (one: string, other: string) =>
    one === other ? `Deux fiches «\u00A0${one}\u00A0»` : `«\u00A0${one}\u00A0» et «\u00A0${other}\u00A0»`,
  pairNumber: (number: number, total: number) => `Doublons · paire ${counted(number)} sur ${counted(total)}`,
  toList: 'Toutes les paires',
  merge: 'Fusionner',
  distinct: 'Ce ne sont pas les mêmes',
  skip: 'Passer',
  merged: (name: string) => `Les deux fiches «\u00A0${name}\u00A0» n’en font plus qu’une.`,
  madeDistinct: 'C’est noté\u00A0: ces deux fiches ne seront plus proposées.',
  takeBack: 'Reproposer',
  allSeen: 'Toutes les paires ont été vues.',
  why: (words: string) => `Pourquoi\u00A0: ${words}.`,
  compareText:
    'La fiche réunie garde ce qui est coché. Ses listes, son historique et ses notes suivent\u00A0; la fusion peut être annulée plus tard. Ctrl+Entrée fusionne et ouvre la paire suivante.',
  left: 'Fiche de gauche',
  right: 'Fiche de droite',
  createdOn: (day: string) => `créée le ${day}`,
  fromSource: (source: string) => `d’après «\u00A0${source}\u00A0»`,
  opposed: 'S’oppose aux envois',
  opposedKept: 'L’une des deux s’oppose aux envois\u00A0: la fiche réunie s’y oppose aussi.',
  same: 'Identique',
  differs: 'Différent',
  both: 'Les deux',
  nothing: 'Rien',
  inBoth: (text: string) => `${text}, dans les deux`,

  past: 'Fusions précédentes',
  noPast: 'Aucune fusion pour l’instant. Chacune restera ici, et pourra être annulée.',
  pastCounts: (removed: number) => countOf(removed, 'fiche réunie', 'fiches réunies'),
  undoPast: 'Annuler cette fusion',
  undoPastWarning: (removed: number) =>
    `${removed < 2 ? 'Les deux fiches reviennent' : 'Toutes les fiches reviennent'} comme avant. Ce que vous avez modifié depuis reste.`,
}
