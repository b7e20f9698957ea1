import { findDateMentions } from '../french/dates.ts'
import { takeMails, takePhones } from '../signature/reach-in-lines.ts'
import { readAccess } from './access.ts'
import { isCapitals, type Line, looksLikeTitle } from './line.ts'
import { timeLead } from './step-time-lead.ts'

/* How the parts of a press note begin. Words are folded: no accents, no capitals, no punctuation. */

const programme =
  /^(?:(?:le |pre )?(?:programme|deroule|deroulement|sequencage|agenda du deplacement|planning)(?: |$)(?!de (?:recherche|soutien|formation))|au programme$)/
/** Offices that sign a letterhead too: they begin the contacts only further down. */
const pressOffice =
  /^(?:vos )?(?:relations?|services?(?: de)?) (?:de |avec la |avec les )?(?:la )?(?:presse|medias)\b/
const contact =
  /^(?:vos )?contacts? (?:de |avec la |avec les )?(?:la )?(?:presse|medias)\b|^contacts?$|^(?:presse )?contacts?(?: presse)? (?:cabinet|ministere|prefecture|elysee|matignon)|^vos interlocuteurs/
const about = /^(?:a propos(?: |$)|qui sommes nous|pour memoire$)/
const link =
  /^(?:plus d informations?|pour (?:en savoir|plus d|toute information)|en savoir plus|liens? (?:utiles?|internet)|documents? joints?|retrouvez|pieces? jointes?|sites? internet|dossier de presse (?:disponible|a telecharger))/
const accreditation =
  /^(?:modalites d )?(?:accreditations?|inscriptions?)(?: |$)|(?:^|(?:v(?:eu|e)ill?ez|merci|pri[ée]s?|invites?|demande|souhaitant|souhaitent|pour|devront|doivent).{0,60})(?:\b(?:vous |s |d |se )?(?:accrediter|inscrire)\b|accreditations?\b|confirmer (?:votre |leur |sa )?(?:presence|participation|venue))/
const coupon = /^(?:coupon|bulletin|talon)[ -]?(?:reponse)?\b/
const notice =
  /(?:port du masque|masque (?:est )?obligatoire|gestes barrieres|pass (?:sanitaire|vaccinal)|distanciation|droit a l image|droits? d image|autorisation de (?:filmer|captation)|retransmi|diffuse en direct|direct (?:sur|video)|plan vigipirate|controle de securite|mesures de securite|consignes de securite|fouille|equipements? de (?:protection|securite)|chaussures de securite|drones?\b.*(?:interdit|autoris))/

/** A short line that is the title of the programme, with or without a day behind it. */
const isProgrammeTitle = (line: Line): boolean =>
  line.text.length <= 120 &&
  line.list === null &&
  programme.test(line.folded) &&
  (looksLikeTitle(line) || line.folded.split(' ').length <= 8) &&
  !/[.]$/u.test(line.text)

/** « 09 h 30 – Arrivée », « 9h30⇥Arrivée », an hour alone in its cell. */
export function isStep(line: Line): boolean {
  const lead = timeLead(line.text)
  if (lead === null) return false
  if (line.cell !== null) return line.cell.column <= 1
  return lead.isClock && line.text.length <= 400
}

/** « En fin de matinée – Arrivée »: words for an hour, and a sign behind them. */
export function isRoughStep({ text, list }: Line): boolean {
  const lead = text.length <= 250 && list === null ? timeLead(text) : null
  return lead !== null && !lead.isClock && lead.rest !== ''
}

const sequence =
  /^(?:(?:sequence|temps|etape|site|visite)(?: n(?:o|umero)?)? ?\d{1,2}(?: |$)|(?:premiere|deuxieme|troisieme|1re|1ere|2e|2eme|3e|3eme) sequence)/
export const isSequenceTitle = ({ folded, text }: Line): boolean =>
  sequence.test(folded) && text.length <= 200

export const reaches = (text: string): boolean =>
  takeMails([text]).found.length > 0 || takePhones([text], 'FR').found.length > 0

export type Opened = 'programme' | 'desk' | 'contact' | 'about' | 'link' | 'coupon' | 'notice'

/** The part that a line begins by itself; null for a line that goes on. `isFurther`: the head of the note is read. */
export function openedBy(line: Line, isFurther = true): Opened | null {
  const { folded, text } = line
  if (line.cell === null && isProgrammeTitle(line)) return 'programme'
  if (
    (contact.test(folded) || (isFurther && pressOffice.test(folded) && looksLikeTitle(line))) &&
    text.length <= 160
  )
    return 'contact'
  if (coupon.test(folded) && text.length <= 120) return 'coupon'
  if (
    about.test(folded) &&
    (looksLikeTitle(line) || text.length <= 90 || /^à propos[^.]{3,80}:/iu.test(text))
  )
    return 'about'
  if (link.test(folded) && text.length <= 250) return 'link'
  if (line.cell !== null && line.cell.column > 0) return null
  if (
    accreditation.test(folded) &&
    text.length <= 700 &&
    readAccess(text) === null &&
    timeLead(text) === null
  )
    return 'desk'
  return notice.test(folded) && text.length <= 600 && timeLead(text) === null ? 'notice' : null
}

/** Words of which a paragraph of prose is made: long, or a sentence that ends. */
export const isProse = ({ text, folded }: Line): boolean =>
  folded.split(' ').length >= 25 || (text.length >= 70 && /[.!?…»]\s*$/u.test(text) && !isCapitals(text))

/** « jeudi 6 mai »: a line that is little else than a date. */
export const isMostlyDate = (text: string): boolean =>
  findDateMentions(text).some(({ index, length }) => index <= 12 && length * 2 >= text.length - index - 12)
