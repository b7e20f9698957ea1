import { deadlinesTooShort, deskFindings, deskMissing } from './findings/accreditation-rules.ts'
import { acronymsUnexplained } from './findings/acronym-rules.ts'
import { appearanceFindings } from './findings/appearance-rules.ts'
import { headingsBare, picturesUnsaid } from './findings/body-rules.ts'
import { checkedNote, type FindingsInput, ofFacts, ofTexts, type Rule } from './findings/checked-note.ts'
import {
  communesInAddresses,
  communesWithNumber,
  departementNumbers,
  siteCommunes,
} from './findings/commune-rules.ts'
import { charterContrast } from './findings/contrast-rules.ts'
import { couponFindings } from './findings/coupon-rules.ts'
import { daysPast, eventsBeforeNote, staleParts, weekdaysThatDoNotFit } from './findings/day-rules.ts'
import { dossierFindings } from './findings/dossier-rules.ts'
import { figuresUndated } from './findings/figure-rules.ts'
import { type Finding, findingKey, severities } from './findings/finding.ts'
import { linksThatSayNothing } from './findings/link-rules.ts'
import { mailDomains } from './findings/mail-rules.ts'
import { missingParts, pressContactFindings } from './findings/note-rules.ts'
import { delegateTitles, issuerAgainstTitle, personsTwice, rolesTwoWays } from './findings/person-rules.ts'
import {
  hoursOutOfOrder,
  rangesReversed,
  stepsBeforeReception,
  stepsOverlapping,
} from './findings/programme-rules.ts'
import {
  deadPlaceholders,
  fullStopMissing,
  hoursInAnotherStyle,
  linksNotHttps,
  slipsOfTheHand,
  unaccented,
  unclosed,
} from './findings/text-rules.ts'
import { unreadableTimes } from './findings/unreadable-times.ts'

export { type CheckedNote, checkedNote, type FindingsInput, type Rule } from './findings/checked-note.ts'
export {
  distinctFindings,
  type Finding,
  type FindingCode,
  findingKey,
  type Severity,
} from './findings/finding.ts'

/**
 * All that is looked for, each by itself: a page may run them one by one over the same `checkedNote` while nothing
 * else is to be done, and gather what they say with `sorted`.
 */
export const rules: readonly Rule[] = [
  missingParts,
  daysPast,
  eventsBeforeNote,
  pressContactFindings,
  weekdaysThatDoNotFit,
  ofFacts(hoursOutOfOrder),
  ofFacts(rangesReversed),
  ofFacts(unreadableTimes),
  ofFacts(stepsOverlapping),
  ofFacts(stepsBeforeReception),
  ofFacts(deskFindings),
  deadlinesTooShort,
  deskMissing,
  siteCommunes,
  ofTexts(communesInAddresses),
  ofTexts(communesWithNumber),
  ofTexts(departementNumbers),
  issuerAgainstTitle,
  rolesTwoWays,
  personsTwice,
  delegateTitles,
  mailDomains,
  staleParts,
  figuresUndated,
  ofTexts(deadPlaceholders),
  acronymsUnexplained,
  hoursInAnotherStyle,
  ofTexts(unaccented),
  ofTexts(slipsOfTheHand),
  ofTexts(unclosed),
  ofTexts(fullStopMissing),
  ofTexts(linksNotHttps),
  ofTexts(linksThatSayNothing),
  picturesUnsaid,
  headingsBare,
  charterContrast,
  couponFindings,
  appearanceFindings,
  dossierFindings,
]

/** The gravest first; of one severity, in the order in which they were found. */
export const sorted = (found: readonly Finding[]): Finding[] =>
  [...found].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))

/** What is to be said, and what the person has silenced in this note: both the gravest first. */
export type Heard = { readonly heard: readonly Finding[]; readonly silenced: readonly Finding[] }

/** Sets apart the findings whose keys a note holds in `silenced`. */
export function heard(found: readonly Finding[], keys: readonly string[]): Heard {
  const known = new Set(keys)
  const isSilenced = (finding: Finding): boolean => known.has(findingKey(finding))
  return {
    heard: found.filter(finding => !isSilenced(finding)),
    silenced: found.filter(isSilenced),
  }
}

/** All that a newsroom would stumble over, silenced or not, the gravest first. Pure: today is one of its inputs. */
export function allFindings(input: FindingsInput): Finding[] {
  const checked = checkedNote(input)
  return sorted(rules.flatMap(rule => rule(checked)))
}

/**
 * What a newsroom would stumble over, the gravest first, without what is silenced in this note. Silent on the event
 * where the note does not announce it.
 */
export const findings = (input: FindingsInput): readonly Finding[] =>
  heard(allFindings(input), input.note.silenced).heard
