import { assertNever } from '../../../domain/assert-never.ts'
import type { NotePart } from '../../../domain/blocks.ts'
import type { Finding, Severity } from '../../../domain/findings.ts'
import { capitalized } from '../../../domain/french/capitals.ts'
import { dateWithoutWeekday, longDate } from '../../../domain/french/dates.ts'
import { formatClock } from '../../../domain/french/hours.ts'

const hour = (clock: string): string => formatClock(clock, 'spaced')

/** « jeudi 6 mai 2021 à 9 h 15 » from a day that an hour may follow. */
const moment = (at: string): string =>
  at.length > 10 ? `${longDate(at.slice(0, 10))} à ${hour(at.slice(11))}` : longDate(at)

/** « Les guillemets » round words of the note; those inside become “ ” (Lexique de l’Imprimerie nationale). */
const cited = (written: string): string =>
  `«\u00A0${written.replace(/«\s*/gu, '“').replace(/\s*»/gu, '”')}\u00A0»`

/** A quotation mark between quotation marks could not be read. */
const signs: Readonly<Record<string, string>> = {
  '«': 'Un guillemet ouvrant',
  '»': 'Un guillemet fermant',
  '(': 'Une parenthèse ouvrante',
  ')': 'Une parenthèse fermante',
  '[': 'Un crochet ouvrant',
  ']': 'Un crochet fermant',
}

const severities: Record<Severity, string> = {
  blocking: 'Bloquant',
  warning: 'À corriger',
  advice: 'Conseil',
}

/** Before the right name of a commune, from a postal code, a number of département, or nothing. */
function placeOf(near: string): string {
  if (near === '') return 'la commune s’écrit'
  return near.length === 5 ? `le code postal ${near} est celui de` : `dans le ${near}, la commune s’appelle`
}

const whereOf = (near: string): string => (near.length === 5 ? `au code postal ${near}` : `dans le ${near}`)

const butThere = (right: string): string => (right === '' ? '' : ` mais ${whereOf(right)}`)

const twoAddresses = (office: string): string =>
  office === '' ? 'Deux adresses se contredisent' : `${capitalized(office)} a deux adresses`

/** « 3 points à vérifier », « 1 bloquant »: a number and its noun in the number that it takes. */
const counted = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`

const decimal = (ratio: number): string => String(ratio).replace('.', ',')

function coloured({ of, style }: { readonly of: 'ink' | 'link' | 'style'; readonly style: string }): string {
  if (of === 'style') return `La couleur du style ${cited(style)}`
  return of === 'ink' ? 'La couleur du texte' : 'La couleur des liens et des titres'
}

const appearance = (programme: string): string =>
  programme === '' ? 'Une intervention dans les médias' : cited(programme)

const gaps: Readonly<Record<'outlet' | 'day' | 'hour', string>> = {
  outlet: 'il manque le média.',
  day: 'il manque le jour.',
  hour: 'il manque l’heure.',
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
      return `${cited(finding.written)}\u00A0: le ${dateWithoutWeekday(finding.day)} est un ${finding.weekday}.`
    case 'hours-out-of-order':
      return `${hour(finding.after)} vient après ${hour(finding.before)}\u00A0: les heures ne se suivent pas.`
    case 'time-unreadable':
      return `${cited(finding.written)}\u00A0: cette heure n’existe pas ou n’est pas finie.`
    case 'range-reversed':
      return `De ${hour(finding.begins)} à ${hour(finding.ends)}\u00A0: la fin est avant le début.`
    case 'step-before-reception':
      return `L’étape de ${hour(finding.step)} commence avant l’accueil de la presse (${hour(finding.reception)}).`
    case 'event-before-note':
      return `La note est datée du ${longDate(finding.date)}, après le déplacement du ${longDate(finding.day)}.`
    case 'press-contact-missing':
      return 'Aucun contact presse. Les rédactions ne sauront pas qui appeler.'
    case 'press-contact-unreachable':
      return `Le contact presse ${cited(finding.organisation)} n’a ni téléphone ni adresse.`
    case 'hour-style':
      return `${cited(finding.written)}\u00A0: cette heure n’est pas écrite comme les autres.`
    case 'unaccented-capital':
      return `${cited(finding.written)} s’écrit ${cited(finding.suggestion)}.`
    case 'boilerplate-stale':
      return `${cited(finding.title)} devait être relu avant le ${longDate(finding.reviewBy)}.`
    case 'figure-undated':
      return `${cited(finding.written)}\u00A0: ce chiffre a peut-être changé. Vérifiez-le, ou dites de quand il est.`
    case 'notice-expired':
      return `Un avis n’est plus valable depuis le ${longDate(finding.validUntil)}.`
    case 'deadline-close':
      return `La date limite d’accréditation (${moment(finding.deadline)}) précède le début (${moment(finding.start)}) de moins de deux heures.`
    case 'deadline-past':
      return `La date limite d’accréditation (${moment(finding.deadline)}) est passée.`
    case 'steps-overlap':
      return `Une étape finit à ${hour(finding.until)}, la suivante commence à ${hour(finding.next)}\u00A0: elles se chevauchent.`
    case 'event-past':
      return `Le déplacement est annoncé pour le ${longDate(finding.day)}, qui est passé.`
    case 'note-past':
      return `La note est datée du ${longDate(finding.day)}, qui est passé.`
    case 'date-past':
      return `${cited(finding.written)} est passé.`
    case 'press-phone-missing':
      return 'Aucun numéro de téléphone pour la presse.'
    case 'commune-misspelt':
      return `${cited(finding.written)}\u00A0: ${placeOf(finding.near)} ${cited(finding.suggestion)}.`
    case 'commune-unknown':
      return `Aucune commune ne s’appelle ${cited(finding.written)}.`
    case 'commune-elsewhere':
      return `${cited(finding.written)} n’est pas ${whereOf(finding.near)}${butThere(finding.right)}.`
    case 'departement-number':
      return `${cited(`${finding.name} (${finding.written})`)}\u00A0: le numéro est ${finding.right}.`
    case 'role-two-ways':
      return `${finding.name}\u00A0: ${cited(finding.written)} ici, ${cited(finding.role)} ailleurs.`
    case 'issuer-title':
      return `${cited(finding.role)} sous l’en-tête ${cited(finding.issuer)}\u00A0: vérifiez l’émetteur ou le titre.`
    case 'delegate-title':
      return `${cited(finding.written)}\u00A0: le décret dit ${cited(finding.suggestion)}.`
    case 'mail-domains':
      return `${twoAddresses(finding.office)}\u00A0: ${finding.written} et ${finding.other}.`
    case 'acronym':
      return `${cited(finding.written)} n’est pas expliqué à sa première apparition.`
    case 'placeholder':
      return `${cited(finding.written)} est resté à remplacer.`
    case 'unclosed':
      return `${signs[finding.written] ?? cited(finding.written)} n’a pas son pendant.`
    case 'full-stop-missing':
      return `Le paragraphe finit sans point, après ${cited(finding.written)}.`
    case 'link-not-https':
      return `${cited(finding.written)} n’est pas une adresse sûre (https).`
    case 'slip':
      return `${cited(finding.written)} s’écrit ${cited(finding.suggestion)}.`
    case 'link-vague':
      return `${cited(finding.written)}\u00A0: ce lien ne dit pas où il mène. Nommez la page ou le document.`
    case 'picture-alternative-missing':
      return 'Une image n’a pas de texte de remplacement. Une personne aveugle ne saura pas ce qu’elle montre.'
    case 'picture-credit-missing':
      return 'Une image n’a pas de crédit. Sans lui, elle ne peut pas être publiée.'
    case 'heading-empty':
      return 'Un intertitre est vide\u00A0: il n’est pas imprimé.'
    case 'heading-without-text':
      return `${cited(finding.title)}\u00A0: rien n’est écrit sous cet intertitre.`
    case 'annex-stale':
      return `${cited(finding.title)} a été modifiée depuis que le dossier l’a reprise.`
    case 'charter-contrast':
      return `${coloured(finding)} (#${finding.color}) se lit mal sur le papier\u00A0: contraste de ${decimal(finding.ratio)}, il en faut ${decimal(finding.least)}.`
    case 'coupon-deadline-missing':
      return 'Le coupon-réponse ne dit pas avant quand répondre.'
    case 'coupon-deadline-after-start':
      return `Le coupon-réponse est à retourner avant le ${longDate(finding.deadline)}, après le début (${longDate(finding.start)}).`
    case 'coupon-deadline-past':
      return `Le coupon-réponse était à retourner avant le ${longDate(finding.deadline)}, qui est passé.`
    case 'coupon-unanswerable':
      return 'Coupon-réponse\u00A0: ni adresse, ni formulaire, ni téléphone. Indiquez où le retourner.'
    case 'coupon-asks-nothing':
      return 'Le coupon-réponse ne demande rien. Choisissez ce que la rédaction doit indiquer.'
    case 'coupon-misplaced':
      return 'Le coupon-réponse n’est imprimé que dans une invitation.'
    case 'appearances-misplaced':
      return 'Les interventions dans les médias ne sont imprimées que dans un agenda.'
    case 'annexes-misplaced':
      return 'Les notes annexées ne sont imprimées que dans un dossier de presse.'
    case 'dossier-title-missing':
      return 'La couverture du dossier n’a pas de titre.'
    case 'dossier-without-chapters':
      return 'Le dossier n’a aucun chapitre\u00A0: ni intertitre principal, ni note annexée, ni programme.'
    case 'appearance-incomplete':
      return `${appearance(finding.programme)}\u00A0: ${gaps[finding.missing]}`
    default:
      return assertNever(finding)
  }
}

const parts: Record<NotePart, string> = {
  letterhead: 'En-tête',
  heading: 'Titre, lieu et date',
  persons: 'Personnes',
  announcement: 'Annonce',
  body: 'Texte',
  programme: 'Programme',
  accreditation: 'Accréditation',
  notices: 'Avis',
  after: 'Texte après le programme',
  contacts: 'Contacts presse',
  boilerplates: 'À propos',
  cover: 'Couverture',
  coupon: 'Coupon-réponse',
  annexes: 'Notes annexées',
  links: 'Liens',
}

export const findings = {
  title: 'À vérifier',
  none: 'Rien à signaler.',
  severities,
  sentence,
  parts,
  places: (count: number) => `${count} endroits`,
  hours: (written: readonly string[]) =>
    `${written.map(cited).join(', ')}\u00A0: ces heures ne sont pas écrites comme les autres.`,
  repair: (words: string) => `Écrire ${words}`,
  repairEverywhere: (words: string) => `Écrire partout ${words}`,
  silence: 'Ne plus signaler dans cette note',
  unsilence: 'Signaler de nouveau',
  silenced: (count: number) => counted(count, 'point masqué', 'points masqués'),
  silencedBlocking: 'Bloquant, masqué dans cette note',
  /** Read out when the number of things to check changes. */
  told: (count: number, blocking: number) => {
    if (count === 0) return 'Rien à vérifier.'
    const points = counted(count, 'point à vérifier', 'points à vérifier')
    return blocking === 0 ? `${points}.` : `${points}, dont ${counted(blocking, 'bloquant', 'bloquants')}.`
  },
}
