import { compose } from '../compose.ts'
import { foldText } from '../contact-search/fold.ts'
import type { NoteFile } from '../press-note.ts'
import { readingOrder } from '../reading-order.ts'

/**
 * Words that the form of a note is made of: a date, an hour, « contact presse », « veuillez vous accréditer » are kept
 * as data and may print otherwise. What is not among them must stay in the draft.
 */
const formWords = new Set(
  (
    'a au aux avec bien bis car ce ces cet cette d dans de des du elle en entre et etre eux il ils elles est sont l la le les leur leurs ' +
    'lors m mme mlle mr madame monsieur mm n no ne nos notre nous numero ou par pas pour puis qu que qui s sa se ses si son sous sur t ' +
    'un une vos votre vous y h heure heures mn min midi minuit environ matin matinee apres midi soir soiree issue partir compter des ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre ' +
    'decembre janv fev avr juil sept oct nov dec er date lieu adresse suivante suivant site annee jour jours semaine veille lendemain ' +
    'note redactions redaction communique communiques presse invitation agenda previsionnel point dossier medias media journalistes ' +
    'attention contact contacts service relations tel telephone port portable mobile mail mails mel courriel email e adresses electronique ' +
    'ligne via lien formulaire http https www accreditation accreditations accrediter accredite veuillez veillez merci priere prie pries ' +
    'invites invite inscrire inscription inscriptions obligatoire aupres avant jusque jusqu tard plus limite cloture ici demande demandes ' +
    'souhaitant souhaitent assister couvrir participer evenement deplacement vouloir adresser envoyer indiquer precisant indiquant ' +
    'preciser precision communiquer transmettre fournir presenter munis muni munie munies munir rendez rdv accueil arrivee ' +
    'embargo annule remplace annulation rectificatif rectificative erratum mise jour met corrige mettre precedente precedent ' +
    'publiee publie diffusee programme prevu prevue etape presse acces format seance sera seront rendra rendront tiendra effectuera ' +
    'accompagne accompagnee accompagnes accompagnees presence cotes cote invitation ainsi objet ref reference bulletin coupon reponse retourner retour ' +
    'plus informations information savoir declare declarait indique souligne precise affirme explique rappelle ajoute conclu ' +
    'personne personnes place places maximum representant plan tour horaire horaires hh mm url cp annonce modalites suivre confirmer imperative imperatif imperativement deroule priees pratiques telephonique'
  ).split(' '),
)

/** Every text of a value, whatever holds it. */
function textsIn(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value)
  else if (typeof value === 'number') texts.push(String(value))
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) textsIn(inner, texts)
}

/** What a draft says and prints, to ask whether a word of the old note is in it. */
export class SaidWords {
  private readonly words: ReadonlySet<string>
  private readonly digits: string

  constructor(draft: NoteFile) {
    const texts: string[] = []
    textsIn(draft, texts)
    const printed = readingOrder(compose({ note: draft, facts: draft, issuers: draft.issuers })).map(
      ({ text }) => text,
    )
    const all = [...texts, ...printed].map(foldText)
    this.words = new Set(all.flatMap(text => text.split(' ')))
    this.digits = texts
      .map(text => text.replaceAll(/\D/gu, ''))
      .filter(text => text !== '')
      .join(' ')
  }

  /** Whether the draft has the word (folded), or the word is one of form. Digits may stand in a number or an hour. */
  has(word: string): boolean {
    if (this.words.has(word) || formWords.has(word)) return true
    if (/^\d+$/u.test(word))
      return this.digits.includes(word) || this.digits.includes(word.replace(/^0/u, '')) || /^0+$/u.test(word)
    const parts = /^(\d{1,2})h(\d\d)?(?:mn|min)?$/u.exec(word)
    if (parts !== null) return this.digits.includes(`${(parts[1] ?? '').padStart(2, '0')}${parts[2] ?? '00'}`)
    return /^\d+(?:er|e|eme|h|mn)$/u.test(word) && this.has(word.replace(/\D+$/u, ''))
  }

  /** The words of a line that the draft has nowhere. */
  missing(text: string): readonly string[] {
    return foldText(text)
      .split(' ')
      .filter(word => word !== '' && !this.has(word))
  }
}
