import type { Outlet } from '../../../domain/outlet.ts'
import { counted } from './counts.ts'

const types: Record<Outlet['type'], string> = {
  '': 'Non précisé',
  agency: 'Agence',
  'national-daily': 'Presse quotidienne nationale',
  'regional-daily': 'Presse quotidienne régionale',
  'regional-weekly': 'Presse hebdomadaire régionale',
  magazine: 'Magazine',
  'trade-press': 'Presse spécialisée',
  television: 'Télévision',
  radio: 'Radio',
  web: 'Site d’information',
  'photo-agency': 'Agence photo',
  'foreign-press': 'Presse étrangère',
  other: 'Autre',
}

export const outlets = {
  types,
  title: 'Médias',
  newOutlet: 'Nouveau média',
  empty: 'Aucun média',
  emptyText:
    'Les médias que citent vos contacts apparaîtront ici. Ouvrez-en un pour dire son type, sa zone et sa rédaction.',
  contacts: (count: number) =>
    count === 0 ? 'aucun contact' : count === 1 ? '1\u00A0contact' : `${counted(count)}\u00A0contacts`,
  withoutRecord: 'à compléter',
  removed: (name: string) => `«\u00A0${name}\u00A0» est supprimé. Ses contacts gardent son nom.`,
  remove: 'Supprimer ce média',
  moreActs: 'Autres actions',
  eyebrow: 'Média',
  identity: 'Le média',
  name: 'Nom',
  nameHint: 'Le nouveau nom sera écrit dans les fiches de ses contacts.',
  nameMissing: 'Donnez un nom à ce média pour l’enregistrer.',
  otherNames: 'Autres noms',
  otherNamesHint:
    'Sigles et abréviations, un par ligne\u00A0: «\u00A0AFP\u00A0» retrouve «\u00A0Agence France-Presse\u00A0».',
  type: 'Type',
  group: 'Groupe',
  coverage: 'Zone couverte',
  coverageHint: 'Une région ou un département par ligne, ou «\u00A0France entière\u00A0».',
  unreadCoverage: (line: string) =>
    `«\u00A0${line}\u00A0» n’est ni une région, ni un département. Écrivez par exemple «\u00A0Bretagne\u00A0» ou «\u00A035\u00A0».`,
  notes: 'Remarques',
  people: 'Ses contacts',
  noPeople: 'Aucun contact n’y travaille aujourd’hui.',
  desk: 'Rédaction à joindre',
  deskHint: 'À qui écrire quand on ne connaît personne.',
}
