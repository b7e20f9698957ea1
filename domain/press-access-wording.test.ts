import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { pressAccessSchema } from './press-access.ts'
import { pressAccessWording } from './press-access-wording.ts'

type Phases = NonNullable<z.input<typeof pressAccessSchema>['phases']>

/** The wording with ordinary spaces, as one would type it. */
const wording = (phases: Phases): string =>
  pressAccessWording(pressAccessSchema.parse({ phases })).replaceAll('\u00A0', ' ')

const pool = (
  category: 'press' | 'tv' | 'photo' | 'radio' | 'writer' | 'images',
  several = false,
  outlets: string[] = [],
) => ({
  category,
  several,
  outlets,
})
const pools = (...list: ReturnType<typeof pool>[]) => ({ kind: 'pools' as const, pools: list })

describe('wordings found in notes that ministries published', () => {
  test.each<[string, Phases]>([
    ['Presse accréditée', [{ who: { kind: 'accredited' } }]],
    ['Toute presse accréditée', [{ who: { kind: 'all-accredited' } }]],
    ['Ouvert à la presse', [{ who: { kind: 'open' } }]],
    ['Pool presse', [{ who: pools(pool('press')) }]],
    ['Pool TV', [{ who: pools(pool('tv')) }]],
    ['Pool images', [{ who: pools(pool('images')) }]],
    ['Pool photo', [{ who: pools(pool('photo')) }]],
    ['Pool photos', [{ who: pools(pool('photo', true)) }]],
    ['Pool radios', [{ who: pools(pool('radio', true)) }]],
    ['Pool rédacteur', [{ who: pools(pool('writer')) }]],
    ['Pool rédacteurs', [{ who: pools(pool('writer', true)) }]],
    ['Pool TV (France 3)', [{ who: pools(pool('tv', false, ['France 3'])) }]],
    [
      'Pool (TV : France 3, BFM TV / Photo : AFP / Radio : RTL / Rédacteur : Le Parisien)',
      [
        {
          who: pools(
            pool('tv', false, ['France 3', 'BFM TV']),
            pool('photo', false, ['AFP']),
            pool('radio', false, ['RTL']),
            pool('writer', false, ['Le Parisien']),
          ),
        },
      ],
    ],
    [
      'Pool presse au plus près puis toute presse accréditée',
      [{ who: { ...pools(pool('press')), closest: true } }, { who: { kind: 'all-accredited' } }],
    ],
    ['Tour d’images (en début de séquence uniquement)', [{ form: 'image-tour', moment: 'start-only' }]],
    [
      'Tour d’images, puis hors presse ; micro tendu à l’issue',
      [{ form: 'image-tour' }, { who: { kind: 'off-press' } }, { form: 'micro', moment: 'after' }],
    ],
    [
      'Hors presse (pour des raisons d’exiguïté)',
      [{ who: { kind: 'off-press' }, reason: 'pour des raisons d’exiguïté' }],
    ],
    ['Fermé à la presse', [{ who: { kind: 'closed' } }]],
    ['Huis clos', [{ who: { kind: 'closed-doors' } }]],
    ['Micro tendu', [{ form: 'micro' }]],
    ['Point presse (micro tendu)', [{ form: 'press-point', reason: 'micro tendu' }]],
    ['Conférence de presse', [{ form: 'conference' }]],
    ['Déclaration', [{ form: 'statement' }]],
    ['Réservé aux élus', [{ who: { kind: 'restricted', group: 'les élus' } }]],
    [
      'Pool TV (LCI), en début de séquence uniquement, puis hors presse',
      [{ who: pools(pool('tv', false, ['LCI'])), moment: 'start-only' }, { who: { kind: 'off-press' } }],
    ],
    [
      'Point presse à l’issue, pool TV (LCI)',
      [{ who: pools(pool('tv', false, ['LCI'])), form: 'press-point', moment: 'after' }],
    ],
    ['Réservé à la presse locale', [{ who: { kind: 'restricted', group: 'la presse locale' } }]],
    [
      'Point presse à l’issue (presse accréditée)',
      [{ who: { kind: 'accredited' }, form: 'press-point', moment: 'after' }],
    ],
  ])('%s', (expected, phases) => {
    expect(wording(phases)).toBe(expected)
  })
})

test('free words replace the generated wording', () => {
  const access = pressAccessSchema.parse({
    phases: [{ form: 'micro' }],
    words: 'Selon les consignes du parquet',
  })
  expect(pressAccessWording(access)).toBe('Selon les consignes du parquet')
})

test('no phase says nothing', () => {
  expect(wording([])).toBe('')
  expect(wording([{}])).toBe('')
})
