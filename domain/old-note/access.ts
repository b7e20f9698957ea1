import { foldText } from '../contact-search/fold.ts'
import { type PressAccess, pressAccessSchema } from '../press-access.ts'
import { pressAccessWording } from '../press-access-wording.ts'
import { lengths } from '../text.ts'
import { usualAccessNamed } from '../usual-access.ts'
import { phaseOf, poolCategory } from './access-phase.ts'

const label =
  /^(?:\(\s*)?(?:(?:format|acc[èe]s|pr[ée]sence|couverture|dispositif|conditions?)(?: (?:de la )?(?:presse|m[ée]dias?|d[’']acc[èe]s))?|presse|m[ée]dias?)\s*:\s*/iu

/** How wordings of access begin, folded. */
const begins =
  /^(?:(?:la )?presse (?:accreditee|ouverte|autorisee)|toute (?:la )?presse|(?:sequence )?(?:ouverte?s?|fermee?s?|non ouverte?s?) (?:a la |a toute la |aux? )?(?:presse|medias)|pools?(?: |$)|(?:tours?|prise) (?:d )?images?|hors (?:presse|medias)|sans presse|(?:a )?huis clos|micros? tendus?|reserve[es]* a)/

/** Words that may be a thing to do at a step as well as a form of access: only alone they are access. */
const spoken = /^(?:point (?:de )?presse|conference de presse|declaration|rencontre presse)/

/** The text without the brackets, the label and the full stop around it. */
function bare(written: string): string {
  const text = written
    .trim()
    .replace(label, '')
    .replace(/[.;,]+$/u, '')
    .trim()
  return /^\([^()]*\)$/u.test(text) || /^\[[^[\]]*\]$/u.test(text) ? text.slice(1, -1).trim() : text
}

const joints =
  /\s*(?:;|\.\s+(?=\p{Lu})|,?\s*(?<!\p{L})puis(?!\p{L})|,?\s*suivie?s? (?:d[’']un|d[’']une|de)(?!\p{L}))\s*/iu

const phasesIn = (text: string): PressAccess | null => {
  const phases = text.split(joints).map(phaseOf)
  const read = phases.filter(phase => phase !== null)
  return read.length === phases.length && read.length <= 8 ? { phases: read, words: '' } : null
}

/** Whether the words open with an outlet list: « TV : France 3 / Photo : AFP ». */
const isCrewList = (text: string): boolean => {
  const [, what = ''] = /^(?:pool )?(\p{L}+)\s*:/iu.exec(text) ?? []
  return (
    what !== '' &&
    !/^(?:presse|images?)$/iu.test(what) &&
    poolCategory(what) !== null &&
    phaseOf(text) !== null
  )
}

/**
 * Press access as notes word it, as phases; the words are kept where the phases would print others. Null where the
 * text is not about access. The inverse of `pressAccessWording`.
 */
export function readAccess(written: string): PressAccess | null {
  const text = bare(written)
  const folded = foldText(text)
  if (folded === '' || text.length > lengths.line) return null
  const usual = usualAccessNamed(text)
  if (usual !== null) return usual
  const isLabelled = label.test(written.trim())
  const access = phasesIn(text)
  if (!begins.test(folded) && !isCrewList(text) && !(spoken.test(folded) && access !== null)) {
    return isLabelled && access !== null
      ? asPrinted(access, text)
      : isLabelled && !/^presse|^m[ée]dia/iu.test(written)
        ? { phases: [], words: text }
        : null
  }
  return asPrinted(access, text)
}

function asPrinted(access: PressAccess | null, text: string): PressAccess {
  const read = pressAccessSchema.safeParse(access)
  if (!read.success) return { phases: [], words: text }
  return foldText(pressAccessWording(read.data)) === foldText(text)
    ? read.data
    : { ...read.data, words: text }
}

export type WithAccess = { readonly text: string; readonly access: PressAccess | null }

const endings: readonly RegExp[] = [
  /^(?<text>.+?)\s*(?<access>\([^()]*\)|\[[^[\]]*\])\s*\.?$/su,
  /^(?<text>.+?)\s*(?:\s[–—-]\s|\||\t|\n)\s*(?<access>[^–—|\t\n]+)$/su,
  /^(?<text>.+[.!])\s+(?<access>\p{Lu}[^.]*)\.?$/su,
]

/** A text that ends with its access: « Visite des ateliers (pool TV) », « Accueil – Presse accréditée ». */
export function splitAccess(text: string): WithAccess {
  for (const ending of endings) {
    const { text: before = '', access = '' } = ending.exec(text)?.groups ?? {}
    // « Point presse (micro tendu) » is one wording.
    const read = access === '' || spoken.test(foldText(before)) ? null : readAccess(access)
    if (read !== null) return { text: before.trim(), access: read }
  }
  return { text, access: null }
}
