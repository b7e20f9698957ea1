import type { Fact, FactKind } from '../fact-sheet.ts'
import { typeset } from '../french/typography.ts'
import { remembering } from '../remembering.ts'
import { lengths } from '../text.ts'

/** Most texts that are remembered: those of a few long notes, which are stated again at each question. */
const mostKnown = 4_000
const typesetOnce = remembering(typeset, mostKnown, lengths.paragraph)

/** Longest `about`, so that it still reads in one line of a list. */
const aboutLength = 140

/** What is said of a thing: of what kind it is, of what in the trade’s words, and the words themselves. */
export type Said = { readonly kind: FactKind; readonly about: string; readonly value: string }

/**
 * The fact, or none where nothing is said. `path` names the thing by where it stands (`day 0 sequence 1 step 2`),
 * `field` what of it; both together are the key, from which `thingsOf` reads the thing again.
 */
export function factAt(path: string, field: string, { kind, about, value }: Said): Fact[] {
  const said = onOneLine(value)
  if (said === '') return []
  return [
    {
      key: `${path}/${field}`,
      kind,
      about: shortened(typesetOnce(onOneLine(about)), aboutLength),
      value: shortened(typesetOnce(said), lengths.paragraph),
    },
  ]
}

const onOneLine = (text: string): string => text.replace(/[ \t\r\n]+/gu, ' ').trim()

/** A text that is cut says how long it was: two that begin alike are still told apart, but for the same length. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const end = most === aboutLength ? '…' : `… (${text.length} signes)`
  return `${text.slice(0, most - end.length).trimEnd()}${end}`
}

/** Nouns that begin the words of a step: they take a small letter inside a sentence, a name keeps its capital. */
const commonNouns =
  /^(?:accueil|allocutions?|annonces?|arrivée|cérémonie|clôture|conférence|déambulation|découverte|déclarations?|début|démonstrations?|départ|déjeuner|dévoilement|dialogue|dîner|discours|échanges?|entretiens?|fin|hommage|inauguration|interventions?|lancement|micro|mots?|ouverture|petit-déjeuner|point|pose|présentations?|prises?|propos|rencontres?|remise|restitution|réunion|séance|signature|table|temps|tour|trajet|visites?)(?!\p{L})/iu

/** « Présentation de l’AMI » → « présentation de l’AMI », as inside a sentence; « Lieusaint » stays. */
export const inSentence = (written: string): string =>
  commonNouns.test(written) && !/^\p{Lu}{2}/u.test(written)
    ? written.charAt(0).toLocaleLowerCase('fr') + written.slice(1)
    : written
