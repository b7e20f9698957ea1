import type { Jotting, Notice } from '../../../domain/event-note.ts'
import type { StepTime, TimeZone } from '../../../domain/moment.ts'
import type { Part, Person } from '../../../domain/person.ts'
import type { Phase, Pool, Who } from '../../../domain/press-access.ts'
import type { Reception } from '../../../domain/reception.ts'

/* The words of each choice of the event form. */

export const civilities: Record<Person['civility'], string> = { '': '–', Mme: 'Mme', 'M.': 'M.' }

export const parts: Record<Part, string> = {
  principal: 'Se déplace',
  'accompanied-by': 'L’accompagne',
  alongside: 'À ses côtés',
  'in-presence-of': 'Présent ou présente',
  host: 'Invite',
}

export const timeKinds: Record<StepTime['kind'], string> = {
  at: 'À une heure',
  from: 'À partir d’une heure',
  range: 'D’une heure à une autre',
  after: 'À l’issue',
  words: 'En toutes lettres',
  none: 'Sans heure',
}

export const who: Record<Who['kind'], string> = {
  unsaid: 'Sans précision',
  accredited: 'Presse accréditée',
  'all-accredited': 'Toute presse accréditée',
  open: 'Ouvert à la presse',
  pools: 'Pool',
  restricted: 'Réservé à…',
  'off-press': 'Hors presse',
  closed: 'Fermé à la presse',
  'closed-doors': 'Huis clos',
}

export const forms: Record<Phase['form'], string> = {
  presence: 'Présence',
  'image-tour': 'Tour d’images',
  micro: 'Micro tendu',
  'press-point': 'Point presse',
  conference: 'Conférence de presse',
  statement: 'Déclaration',
}

export const moments: Record<Phase['moment'], string> = {
  throughout: 'Tout du long',
  start: 'Au début',
  'start-only': 'Au début uniquement',
  during: 'Pendant',
  end: 'À la fin',
  after: 'À l’issue',
}

export const pools: Record<Pool['category'], string> = {
  press: 'Presse',
  tv: 'TV',
  photo: 'Photo',
  radio: 'Radio',
  writer: 'Rédacteur',
  images: 'Images',
}

export const audiences: Record<Reception['audience'], string> = {
  all: 'Toute la presse',
  pool: 'Le pool',
  others: 'Les autres médias',
  vans: 'Les véhicules techniques',
}

export const subjects: Record<Notice['subject'], string> = {
  health: 'Santé',
  security: 'Sécurité',
  'image-rights': 'Droit à l’image',
  streaming: 'Retransmission',
  other: 'Autre',
}

export const jottingKinds: Record<Jotting['kind'], string> = {
  remark: 'Remarque',
  quote: 'Citation',
  figure: 'Chiffre',
}

export const timeZones: Record<TimeZone, string> = {
  'Europe/Paris': 'Heure de Paris',
  'America/Guadeloupe': 'Guadeloupe',
  'America/Martinique': 'Martinique',
  'America/Cayenne': 'Guyane',
  'Indian/Reunion': 'La Réunion',
  'Indian/Mayotte': 'Mayotte',
  'America/Miquelon': 'Saint-Pierre-et-Miquelon',
  'America/St_Barthelemy': 'Saint-Barthélemy',
  'America/Marigot': 'Saint-Martin',
  'Pacific/Noumea': 'Nouvelle-Calédonie',
  'Pacific/Tahiti': 'Polynésie française',
  'Pacific/Marquesas': 'Îles Marquises',
  'Pacific/Wallis': 'Wallis-et-Futuna',
}
