import type { Use } from '../../../domain/contact-use.ts'
import { counted } from './counts.ts'

const kinds: Record<Use['kind'], string> = {
  import: 'Import',
  export: 'Export',
  'list-use': 'Usage d’une liste',
  sheet: 'Fiche remise',
  opposition: 'Opposition',
  erasure: 'Effacement',
  'note-sent': 'Envoi d’une note',
  accreditation: 'Accréditation',
  'identity-purge': 'Purge d’identités',
}

const several = (count: number, one: string, many: string): string =>
  `${counted(count)}\u00A0${count > 1 ? many : one}`
const contacts = (count: number): string => several(count, 'contact', 'contacts')

/** How the formats of files are named; others are written in capitals. */
const formats: Readonly<Record<string, string>> = {
  pasted: 'collé',
  xlsx: 'Excel',
  'vcard-3': 'vCard',
  'vcard-4': 'vCard',
}

export const privacy = {
  kinds,
  formats,
  title: 'Données personnelles',
  review: 'À revoir',
  reviewText: (years: number) =>
    `Contacts à qui rien n’a été envoyé depuis ${several(years, 'an', 'ans')}, et que personne n’a revus depuis. Gardez ceux qui servent encore, effacez les autres.`,
  nothingToReview: 'Rien à revoir. Tous vos contacts ont servi ou ont été revus récemment.',
  toReview: contacts,
  select: (name: string) => `Choisir ${name}`,
  selectAll: 'Tout choisir sur cette page',
  keep: (count: number) => (count === 0 ? 'Garder' : `Garder ${contacts(count)}`),
  kept: (count: number) => `${contacts(count)} ${count > 1 ? 'gardés' : 'gardé'}.`,
  erase: (count: number) => (count === 0 ? 'Effacer…' : `Effacer ${contacts(count)}…`),
  lastUsed: (when: string) => (when === '' ? 'jamais utilisé' : `dernier envoi le ${when}`),
  erasing: {
    title: (count: number) => `Effacer définitivement ${contacts(count)}\u00A0?`,
    text: 'Cela ne s’annule pas. Les fiches quittent les listes, les brouillons et, à leur prochain renouvellement, les copies de sauvegarde. Le journal garde la date et le nombre, sans les noms.',
    keepOut: 'Ne plus jamais les reprendre lors d’un import',
    keepOutHint: 'Mallette garde une empreinte illisible de leurs adresses, rien d’autre.',
    apply: (count: number) => `Effacer ${contacts(count)}`,
    done: (count: number) => `${contacts(count)} ${count > 1 ? 'effacés' : 'effacé'} définitivement.`,
    released: 'Ces documents diffusés les citent et ne changent plus\u00A0:',
  },
  log: 'Journal',
  logText:
    'Ce qui est entré, sorti ou a servi\u00A0: quand, combien, pourquoi. Jamais le contenu des fiches.',
  nothingLogged:
    'Rien pour l’instant. Chaque import, chaque export et chaque usage d’une liste s’inscrira ici.',
  when: 'Quand',
  what: 'Quoi',
  subject: 'Objet',
  purpose: 'Motif',
  count: 'Contacts',
  noPurpose: 'non précisé',
  rules: 'Règles du fichier',
  reviewYears: 'Revoir les contacts inutilisés depuis',
  years: (years: number) => several(years, 'an', 'ans'),
  beats: 'Rubriques proposées',
  beatsHint: 'Une par ligne. Elles sont proposées dans chaque fiche\u00A0; une fiche garde les siennes.',
}
