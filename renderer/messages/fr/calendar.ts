import type { PublicHoliday } from '../../../domain/calendar/public-holidays.ts'
import type { SchoolZone } from '../../../domain/calendar/school-zones.ts'
import type { Standing } from '../../../domain/event-note.ts'
import { capitalized } from '../../../domain/french/capitals.ts'

const standings: Record<Standing, string> = { option: 'Option', confirmed: 'Confirmé', cancelled: 'Annulé' }

const publicHolidays: Record<PublicHoliday, string> = {
  'new-year': 'Jour de l’an',
  'good-friday': 'Vendredi saint',
  'easter-monday': 'Lundi de Pâques',
  'labour-day': 'Fête du Travail',
  victory: 'Victoire de 1945',
  ascension: 'Ascension',
  'whit-monday': 'Lundi de Pentecôte',
  'bastille-day': 'Fête nationale',
  assumption: 'Assomption',
  'all-saints': 'Toussaint',
  armistice: 'Armistice de 1918',
  christmas: 'Noël',
  'saint-stephen': 'Saint-Étienne',
  abolition: 'Abolition de l’esclavage',
}

/** « Du jeudi 6 au samedi 8 mai » inside a sentence. */
const inSentence = (days: string): string => `${days.slice(0, 1).toLowerCase()}${days.slice(1)}`

const zonesOf = (zones: readonly SchoolZone[]): string =>
  zones.length === 1 ? `zone ${zones.join('')}` : `zones ${zones.join(', ').replace(/, (?=\w$)/, ' et ')}`

export const calendar = {
  view: 'Affichage',
  views: { list: 'Liste', week: 'Semaine', month: 'Mois' },

  standing: 'État',
  standings,

  filters: 'Filtrer les événements',
  search: 'Chercher un titre, une commune, une personne',
  territory: 'Département',
  everyTerritory: 'Tous les départements',
  person: 'Personne',
  everyPerson: 'Toutes les personnes',
  all: 'Tous',
  clear: 'Tout afficher',
  noneFound: 'Aucun événement ne répond à ces critères.',

  undated: 'Sans date',
  today: 'Aujourd’hui',
  previousWeek: 'Semaine précédente',
  nextWeek: 'Semaine suivante',
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  goTo: 'Aller au',
  week: (number: number) => `Semaine ${number}`,
  monthGrid: (month: string) => `Événements de ${month}`.replace(/ de (?=[ao])/, ' d’'),
  weekGrid: (days: string) => `Événements de la semaine\u00A0: ${days}`,
  keys: 'Flèches\u00A0: un jour · Page préc. et suiv.\u00A0: changer de page · Entrée\u00A0: les événements du jour',

  publicHoliday: (name: string) => `jour férié\u00A0: ${name}`,
  publicHolidays,
  schoolHoliday: (zones: readonly SchoolZone[]) => `vacances scolaires, ${zonesOf(zones)}`,
  schoolShort: (zones: readonly SchoolZone[]) => `Vac. ${zones.join(' ')}`,
  schoolUnknown: (first: string, last: string) =>
    `Vacances scolaires connues du ${first} au ${last}\u00A0; hors de ces dates, elles ne sont pas affichées.`,
  schoolWhere:
    'Vac.\u00A0: vacances scolaires des zones A, B et C. La Corse et l’outre-mer ont leurs propres calendriers.',
  clockChange: { summer: 'passage à l’heure d’été', winter: 'passage à l’heure d’hiver' },

  eventCount: (count: number) => {
    if (count === 0) return 'aucun événement'
    return count === 1 ? '1 événement' : `${count} événements`
  },
  moreEvents: (count: number) => (count === 1 ? '1 autre' : `${count} autres`),
  noEvent: 'Aucun événement ce jour-là.',
  dayEvents: (day: string) => `Événements du ${day}`,
  localTime: (territory: string) => `heure locale (${territory})`,
  withoutHour: 'Sans heure',
  fromTo: (from: string, to: string) => `de ${from} à ${to}`,
  at: (hour: string) => `à ${hour}`,
  untilNextDay: 'jusqu’au lendemain',
  sinceDayBefore: 'depuis la veille',

  move: 'Déplacer…',
  moveThis: (name: string) => `Déplacer «\u00A0${name}\u00A0»…`,
  settle: 'Fixer la date…',
  settleThis: (name: string) => `Fixer la date de «\u00A0${name}\u00A0»…`,
  moveTitle: (name: string) => `Déplacer «\u00A0${name}\u00A0»`,
  settleTitle: (name: string) => `Fixer la date de «\u00A0${name}\u00A0»`,
  newDay: 'Nouveau jour',
  newFirstDay: 'Nouveau premier jour',
  newDayHint: '6 mai, jeudi 6 mai, 6/5/2021…',
  now: (days: string) => `Prévu jusqu’ici\u00A0: ${inSentence(days)}`,
  sameDay: 'C’est déjà le jour prévu.',
  outOfCalendar: 'Ce jour est trop éloigné.',
  changes: 'Ce qui change',
  keeps: 'Ce qui ne change pas',
  keptHours: 'Les heures du programme, les lieux et les personnes.',
  keptNote: (name: string, day: string) =>
    day === ''
      ? `La note «\u00A0${name}\u00A0»\u00A0: elle n’a pas de date.`
      : `La date de la note «\u00A0${name}\u00A0»\u00A0: ${day}.`,
  movedDays: {
    programme: (number: number, count: number) => (count === 1 ? 'Programme' : `Programme, jour ${number}`),
    persons: (name: string) =>
      (name === '' ? 'Présence' : `Présence de ${name}`).replace(/ de (?=[AEIOUYÉÈ])/, ' d’'),
    desks: (office: string) =>
      office === '' ? 'Date limite d’accréditation' : `Date limite d’accréditation auprès de ${office}`,
    notices: (text: string) =>
      text === '' ? 'Avis à la presse, valable jusqu’au' : `Avis «\u00A0${text}\u00A0», valable jusqu’au`,
  },
  noDay: 'date à fixer',
  becomes: 'devient',
  toCheck: 'À vérifier',
  releasedNote: (name: string) =>
    `La note «\u00A0${name}\u00A0» est diffusée\u00A0: elle garde les anciennes dates et sera à rectifier.`,
  deadlinePast: (day: string) => `La date limite d’accréditation tombera le ${day}, qui est passé.`,
  deadlineOff: (day: string) =>
    `La date limite d’accréditation tombera le ${day}, où les services sont fermés.`,
  meets: (day: string, what: string) => `${capitalized(day)}, ${what}.`,
  droppedWhen: (written: string) =>
    `La ligne «\u00A0${written}\u00A0», écrite à la main, laisse place à la date composée.`,
  mentions: (written: string) => `À relire dans les textes\u00A0: ${written}.`,
  cancel: 'Annuler',
  apply: 'Déplacer',
  applySettle: 'Fixer la date',
  moved: (name: string, days: string) =>
    `«\u00A0${name}\u00A0» est désormais prévu\u00A0: ${inSentence(days)}.`,
  putBack: (name: string) => `«\u00A0${name}\u00A0» a repris ses dates.`,
}
