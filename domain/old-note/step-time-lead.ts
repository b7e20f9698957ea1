import type { StepTime } from '../moment.ts'
import { keptStepTime, parseStepTime } from '../step-time.ts'

const hour =
  '(?:\\d{1,2} ?(?:h|H|:|heures?) ?(?:[0-5]\\d)?(?: ?(?:mn|min))?(?![\\p{L}\\d])|midi(?!\\p{L})|minuit(?!\\p{L}))'
const issue = "(?:à |a )?l[’']issue"
const part = '(?:matinée|matin|journée|après-midi|soirée|déjeuner|dîner)'
const rough = `(?:(?:en )?(?:toute )?(?:fin|début|milieu|cours) d(?:e |[’'])(?:la |l[’'])?${part}|(?:dans|au cours de) (?:la |l[’'])${part}|en (?:${part})|(?:le )?(?:matin|midi|soir)|${part})`
const unsaid =
  '(?:heure|horaire|horaires)(?: (?:à|a) (?:confirmer|préciser|déterminer|venir)| non communiquée?s?)'
const approximate = '(?: ?(?:environ|précises?|\\(?(?:heures? locales?|TBC|à confirmer)\\)?))?'

const lead = (words: string): RegExp => new RegExp(`^${words}`, 'iu')

/** Hours, most words first; what follows one needs no sign to part it from the text. */
const clocks: readonly RegExp[] = [
  lead(`de ${hour} ?à ${hour}${approximate}`),
  lead(`entre ${hour} et ${hour}`),
  lead(`${hour} ?(?:-|–|—|à|/|>|→) ?${hour}${approximate}`),
  lead(
    `(?:à partir de|à compter de|dès|A partir de|vers|aux alentours de|jusqu[’']à|à) ${hour}${approximate}`,
  ),
  lead(`${hour}${approximate}`),
]

/** Words instead of hours; a sign or the end must follow, since a sentence may begin with them. */
const inWords: readonly RegExp[] = [
  lead(`${issue}(?: (?:de|du|des|d[’'])[^:,\\t–—]{1,45})?(?=\\s*(?:[:\\t–—]| - |$))`),
  lead(`(?:${rough}|${unsaid}|puis|ensuite|horaires? variables?)(?=\\s*(?:[:\\t–—|]| - |$))`),
]

const joint = /^[\s:–—|.\t-]*(?:[-–—:|]\s*)?/u

export type TimeLead = {
  readonly time: StepTime
  readonly written: string
  readonly rest: string
  readonly isClock: boolean
}

/**
 * The time that a line begins with, and what follows it: « 09 h 30 – Arrivée », « De 10h à 11h30 : visite », « À l’issue
 * de la visite : micro tendu ». Null where it begins otherwise, and for lengths of time (« 10 h de cours »).
 */
export function timeLead(line: string): TimeLead | null {
  const start = /^[([]?/u.exec(line)?.[0].length ?? 0
  const text = line.slice(start)
  const clock = clocks.map(form => form.exec(text)?.[0]).find(match => match !== undefined)
  const written = clock ?? inWords.map(form => form.exec(text)?.[0]).find(match => match !== undefined)
  if (written === undefined) return null
  const after = text.slice(written.length).replace(start > 0 ? /^[)\]]/u : /^(?!)/u, '')
  if (
    clock !== undefined &&
    /^ (?:de |d[’']|par |avant |après )/u.test(after) &&
    !/[–—:\t]/u.test(after.slice(0, 3))
  )
    return null
  const tidy = written.replaceAll(/ ?[/>→] ?/gu, ' - ').trim()
  const time = parseStepTime(tidy) ?? keptStepTime(tidy)
  if (time.kind === 'none') return null
  return { time, written, rest: after.replace(joint, '').trim(), isClock: clock !== undefined }
}
