import { assertNever } from '../../../domain/assert-never.ts'
import type { Finding, Severity } from '../../../domain/findings.ts'
import { dateWithoutWeekday, longDate } from '../../../domain/french/dates.ts'
import { formatClock } from '../../../domain/french/hours.ts'

const hour = (clock: string): string => formatClock(clock, 'spaced')

/** « jeudi 6 mai 2021 à 9 h 15 » from a day that an hour may follow. */
const moment = (at: string): string =>
  at.length > 10 ? `${longDate(at.slice(0, 10))} à ${hour(at.slice(11))}` : longDate(at)

const severities: Record<Severity, string> = {
  blocking: 'Bloquant',
  warning: 'À corriger',
  advice: 'Conseil',
}

function sentence(finding: Finding): string {
  switch (finding.code) {
    case 'issuer-missing':
      return 'Aucun émetteur. La note n’a ni en-tête ni contacts presse.'
    case 'date-missing':
      return 'La note n’est pas datée.'
    case 'announcement-missing':
      return 'Ni titre ni annonce. Les rédactions ne sauront pas de quoi il s’agit.'
    case 'deadline-missing':
      return 'Aucune date limite d’accréditation. Les rédactions ne sauront pas quand répondre.'
    case 'deadline-after-start':
      return `La date limite d’accréditation (${moment(finding.deadline)}) tombe après le début (${moment(finding.start)}).`
    case 'desk-unreachable':
      return 'Accréditation\u00A0: ni adresse, ni formulaire, ni téléphone. Indiquez où écrire.'
    case 'desk-missing':
      return 'L’accès est réservé à la presse accréditée, mais rien ne dit où s’accréditer.'
    case 'weekday':
      return `«\u00A0${finding.written}\u00A0»\u00A0: le ${dateWithoutWeekday(finding.day)} est un ${finding.weekday}.`
    case 'hours-out-of-order':
      return `${hour(finding.after)} vient après ${hour(finding.before)}\u00A0: les heures ne se suivent pas.`
    case 'range-reversed':
      return `De ${hour(finding.from)} à ${hour(finding.to)}\u00A0: la fin est avant le début.`
    case 'step-before-reception':
      return `L’étape de ${hour(finding.step)} commence avant l’accueil de la presse (${hour(finding.reception)}).`
    case 'event-before-note':
      return `La note est datée du ${longDate(finding.date)}, après le déplacement du ${longDate(finding.day)}.`
    case 'press-contact-missing':
      return 'Aucun contact presse. Les rédactions ne sauront pas qui appeler.'
    case 'press-contact-unreachable':
      return `Le contact presse «\u00A0${finding.organisation}\u00A0» n’a ni téléphone ni adresse.`
    case 'hour-style':
      return `«\u00A0${finding.written}\u00A0»\u00A0: cette heure n’est pas écrite comme les autres.`
    case 'unaccented-capital':
      return `«\u00A0${finding.written}\u00A0» s’écrit «\u00A0${finding.suggestion}\u00A0».`
    case 'boilerplate-stale':
      return `«\u00A0${finding.title}\u00A0» devait être relu avant le ${longDate(finding.reviewBy)}.`
    case 'notice-expired':
      return `Un avis n’est plus valable depuis le ${longDate(finding.validUntil)}.`
    default:
      return assertNever(finding)
  }
}

export const findings = {
  title: 'À vérifier',
  none: 'Rien à signaler.',
  severities,
  sentence,
}
