import type { Question } from '../../domain/channels.ts'
import type { Contact } from '../../domain/contact.ts'
import { distinctId } from '../../domain/duplicates/distinct.ts'
import { proposal } from '../../domain/duplicates/survivor.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { RecordChange } from '../../domain/press-file.ts'
import { tidyContact } from '../../domain/tidy-contact.ts'
import type { AnswersTo } from '../bridge/answer.ts'
import { mergePairs, mergeTwo } from './duplicates/merging.ts'
import { stretchOf } from './duplicates/pairs.ts'
import { watchDuplicates } from './duplicates/watch.ts'
import type { PressFileWorld } from './world.ts'

type Questions = Extract<Question, `duplicates.${string}`>
type Two = { readonly one: Contact; readonly other: Contact }

/** The answers about contacts that may be one: finding them, looking at them side by side, merging, telling apart. */
export function duplicateAnswers(world: PressFileWorld): AnswersTo<Questions> {
  const { file, directory, now, changed } = world
  const watch = watchDuplicates(world)

  /** Two different contacts that are there; the field at fault otherwise. */
  function both({ one, other }: { readonly one: string; readonly other: string }): Result<Two> {
    if (one === other) return refuse('invalid', 'other')
    const contacts = file.table('contacts')
    const [first, second] = [contacts.get(one), contacts.get(other)]
    if (first === undefined) return refuse('not-found', 'one')
    return second === undefined ? refuse('not-found', 'other') : succeed({ one: first, other: second })
  }

  return {
    'duplicates.scan': () => {
      watch.scan()
      return succeed({})
    },

    'duplicates.list': ({ confidence, ...window }) => {
      const pairs = watch.pairs()
      const { total, stretch } = stretchOf(pairs, confidence, window)
      const shown = stretch.flatMap(pair => {
        const [one, other] = [directory.row(pair.one), directory.row(pair.other)]
        return one === null || other === null ? [] : [{ ...pair, reasons: [...pair.reasons], one, other }]
      })
      return succeed({ state: watch.state(), total, sure: pairs.sure.length, pairs: shown })
    },

    'duplicates.compare': input => {
      const two = both(input)
      if (!two.ok) return two
      const { one, other } = two.value
      return succeed({ one, other, proposal: proposal(one, other).draft })
    },

    'duplicates.merge': async ({ draft, ...input }) => {
      const two = both(input)
      if (!two.ok) return two
      const merge = await mergeTwo(world, { ...two.value, draft: tidyContact(draft) })
      return merge.ok ? succeed({ deed: merge.value }) : merge
    },

    'duplicates.mergeSure': async () => {
      const merge = await mergePairs(world, watch.pairs().sure)
      return merge.ok ? succeed({ deed: merge.value }) : merge
    },

    'duplicates.setDistinct': async ({ areDistinct, ...input }) => {
      const id = distinctId(input.one, input.other)
      if (!areDistinct && !file.table('distinctPairs').has(id)) return succeed({})
      const two = both(input)
      if (areDistinct && !two.ok) return two
      const [one, other] = [input.one, input.other].sort()
      if (one === undefined || other === undefined) return refuse('invalid')
      const value = areDistinct ? { id, one, other, at: now().toISOString() } : null
      const change: RecordChange = { table: 'distinctPairs', id, value }
      const saved = await file.change([change])
      if (!saved.ok) return saved
      changed('duplicates', '')
      return succeed({})
    },
  }
}
