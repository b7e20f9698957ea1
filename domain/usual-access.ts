import { foldText } from './contact-search/fold.ts'
import { type PressAccess, pressAccessSchema } from './press-access.ts'
import { pressAccessWording } from './press-access-wording.ts'

const imageTour = { form: 'image-tour' } as const
const offPress = { who: { kind: 'off-press' } } as const
const pool = (category?: string, several = false): unknown => ({
  phases: [{ who: { kind: 'pools', pools: [{ category, several }] } }],
})

/** The wordings that ministries print most, so that one press says them; the most frequent first. */
export const usualAccess: readonly PressAccess[] = [
  { phases: [{ who: { kind: 'accredited' } }] },
  { phases: [{ who: { kind: 'all-accredited' } }] },
  { phases: [{ who: { kind: 'open' } }] },
  pool(),
  pool('images'),
  pool('tv'),
  pool('photo', true),
  pool('radio', true),
  pool('writer'),
  { phases: [{ who: { kind: 'pools', pools: [{}], closest: true } }, { who: { kind: 'all-accredited' } }] },
  { phases: [{ ...imageTour, moment: 'start-only' }] },
  { phases: [imageTour, offPress] },
  { phases: [imageTour, offPress, { form: 'micro', moment: 'after' }] },
  { phases: [{ form: 'micro' }] },
  { phases: [{ form: 'press-point' }] },
  { phases: [{ form: 'press-point', reason: 'micro tendu' }] },
  { phases: [{ form: 'conference' }] },
  { phases: [{ form: 'statement' }] },
  { phases: [offPress] },
  { phases: [{ ...offPress, reason: 'pour des raisons d’exiguïté' }] },
  { phases: [{ who: { kind: 'closed' } }] },
  { phases: [{ who: { kind: 'closed-doors' } }] },
].map(access => pressAccessSchema.parse(access))

/** Folded, the spellings of one wording are one text: « Tour d'images, puis hors presse. Micro tendu à l'issue. » */
const byWording = new Map(usualAccess.map(access => [foldText(pressAccessWording(access)), access]))

/** The usual access that prints with these words, however they are spelled; null when there is none. */
export const usualAccessNamed = (wording: string): PressAccess | null =>
  byWording.get(foldText(wording)) ?? null

/**
 * The usual wordings that hold each of the words typed, those that begin with them first; all of them in their order
 * while nothing is typed.
 */
export function usualAccessMatching(typed: string): readonly PressAccess[] {
  const wanted = foldText(typed)
  const found = usualAccess.filter(access => {
    const words = foldText(pressAccessWording(access)).split(' ')
    return wanted.split(' ').every(start => words.some(word => word.startsWith(start)))
  })
  const begins = (access: PressAccess): boolean => foldText(pressAccessWording(access)).startsWith(wanted)
  return [...found.filter(begins), ...found.filter(access => !begins(access))]
}

/** Wording from elsewhere as press access: the phases of a usual wording, otherwise the words as they are. */
export const accessOfWords = (written: string): PressAccess =>
  usualAccessNamed(written) ?? { phases: [], words: written }
