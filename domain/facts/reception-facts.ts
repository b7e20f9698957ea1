import type { Voice } from '../compose/context.ts'
import { receptionHours, siteLine } from '../compose/reception-line.ts'
import type { Fact } from '../fact-sheet.ts'
import type { Reception } from '../reception.ts'
import { factAt } from './fact-at.ts'

const audiences: Record<Reception['audience'], string> = {
  all: 'accueil de la presse',
  pool: 'accueil du pool',
  others: 'accueil des autres médias',
  vans: 'véhicules techniques',
}

/** Where and when the press is received; `within` is the path of the sequence with a space after it, or empty. */
export const receptionFacts = (
  receptions: readonly Reception[],
  within: string,
  context: string,
  voice: Voice,
): Fact[] =>
  receptions.flatMap((reception, index) => {
    const path = `${within}reception ${index}`
    const audience = audiences[reception.audience]
    const about = context === '' ? audience : `${audience}, ${context}`
    if (reception.words !== '')
      return factAt(path, 'words', { kind: 'reception', about, value: reception.words })
    const said = { kind: 'reception', about } as const
    return [
      ...factAt(path, 'hours', { ...said, value: receptionHours(reception, voice) }),
      ...factAt(path, 'place', { ...said, value: siteLine(reception.site) }),
      ...factAt(path, 'parking', { ...said, about: `stationnement, ${about}`, value: reception.parking }),
    ]
  })
