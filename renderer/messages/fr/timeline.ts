import { joinNames } from '../../../domain/french/agreement.ts'

/** « 35 min », « 2 h 05 ». */
const duration = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest}\u00A0min`
  return rest === 0 ? `${hours}\u00A0h` : `${hours}\u00A0h\u00A0${String(rest).padStart(2, '0')}`
}

export const timeline = {
  title: 'Déroulé',
  empty: 'Le programme est vide',
  emptyText: 'Donnez un jour, un lieu et une première étape\u00A0: le déroulé se dessine de lui-même.',
  fillIn: 'Remplir le programme',
  dayNumber: (number: number) => `Jour ${number}`,
  undated: 'Ce jour n’a pas encore de date.',
  localHours: (zone: string) => `Heures locales\u00A0: ${zone}`,
  attending: (people: readonly string[]) => `Présents\u00A0: ${joinNames(people)}`,
  sites: 'Lieux du jour',
  noSteps: 'Aucune étape ce jour-là.',
  addSteps: 'Ajouter des étapes',
  noHours: 'Aucune heure n’est fixée\u00A0: les étapes sont dans l’ordre du programme.',
  stepsOf: (day: string) => (day === '' ? 'Étapes' : `Étapes, ${day}`),
  withoutHour: 'Sans heure',
  nightAfter: 'Le lendemain',
  pause: (minutes: number) => `${duration(minutes)} sans rien`,
  unsurePause: (minutes: number, until: string) =>
    `Rien d’écrit avant ${until}\u00A0: ${duration(minutes)} après le début de l’étape précédente`,
  overlap: (minutes: number, other: string) =>
    minutes === 0
      ? `En même temps que «\u00A0${other}\u00A0»`
      : `${duration(minutes)} en même temps que «\u00A0${other}\u00A0»`,
  moreOverlaps: (count: number) =>
    count === 1 ? 'Et une autre étape en même temps' : `Et ${count} autres étapes en même temps`,
  clocksForward:
    'Passage à l’heure d’été\u00A0: une heure de la nuit n’existe pas. Les durées en tiennent compte.',
  clocksBack:
    'Passage à l’heure d’hiver\u00A0: une heure de la nuit revient deux fois. Les durées en tiennent compte.',
  skippedHour: 'Cette heure n’existe pas cette nuit-là\u00A0: les pendules la sautent.',
  doubleHour: 'Cette heure revient deux fois cette nuit-là\u00A0: c’est la première qui est comprise.',
  aside: 'Presse\u00A0: accueil, accréditation, avis',
  noDesk: 'Aucun service d’accréditation.',
  addDesk: 'Ajouter',
  unnamedDesk: 'Service à nommer',
  noDeadline: 'Aucune date limite',
  deadline: (day: string, clock: string) => (clock === '' ? `Avant le ${day}` : `Avant le ${day} à ${clock}`),
  deadlinePassed: 'Délai passé',
  timeLeft: (minutes: number, days: number) => {
    if (minutes < 12 * 60) return `Dans ${duration(minutes)}`
    if (days === 0) return 'Aujourd’hui'
    return days === 1 ? 'Demain' : `Dans ${days}\u00A0jours`
  },
  noticeSubject: (subject: string) => `${subject}\u00A0:`,
  expired: (day: string) => `N’est plus valable depuis le ${day}`,
}
