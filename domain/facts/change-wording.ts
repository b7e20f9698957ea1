import type { FactChange } from '../fact-sheet.ts'
import { comparable } from './comparable.ts'
import { inSentence } from './fact-at.ts'
import { type FieldFact, factOf, type Thing } from './thing.ts'

/** What names a thing, the first that it says: the words of a step, the title of a sequence or its place. */
const naming = [
  'text',
  'title',
  'name',
  'office',
  'organisation',
  'label',
  'date',
  'site',
  'role',
  'access',
  'venue',
]

/** What a thing is called; empty where it says nothing that names it. A site is called by its name, without its address. */
export function nameOf(thing: Thing): string {
  const said = naming.flatMap(field => factOf(thing, field) ?? []).at(0)
  if (said === undefined) return ''
  return inSentence(said.kind === 'site' ? (said.value.split(' – ')[0] ?? '') : said.value)
}

/** All that a thing says in one line: « 10 h 40, présentation de l’AMI, amphithéâtre ». */
export const lineOf = ({ facts }: Thing): string =>
  facts.map(({ value }, at) => (at === 0 ? value : inSentence(value))).join(', ')

const isStep = ({ make }: Thing): boolean => make === 'step' || make === 'sub-step'

/** What changed in a thing that both sheets have, one change a field; `within` is what it stands in now. */
export function pairChanges(before: Thing, after: Thing, within: Thing | null): readonly FactChange[] {
  const fields = [...new Set([...after.facts, ...before.facts].map(({ field }) => field))]
  const changed = fields.filter(field => {
    const [was, is] = [factOf(before, field), factOf(after, field)]
    return comparable(was?.value ?? '') !== comparable(is?.value ?? '')
  })
  // Neither the hour nor the words of such a step would say which step it is: both are told at once.
  if (isStep(after) && changed.includes('time') && changed.includes('text')) {
    const rest = changed.filter(field => field !== 'time' && field !== 'text')
    return [
      {
        kind: 'time',
        about: within === null ? '' : nameOf(within),
        before: hourAndWords(before),
        after: hourAndWords(after),
      },
      ...rest.flatMap(field => fieldChange(factOf(before, field), factOf(after, field))),
    ]
  }
  return changed.flatMap(field => fieldChange(factOf(before, field), factOf(after, field)))
}

const hourAndWords = (thing: Thing): string =>
  lineOf({ ...thing, facts: thing.facts.filter(({ field }) => field === 'time' || field === 'text') })

function fieldChange(before: FieldFact | undefined, after: FieldFact | undefined): FactChange[] {
  const said = after ?? before
  if (said === undefined) return []
  return [{ kind: said.kind, about: said.about, before: before?.value ?? '', after: after?.value ?? '' }]
}

/** A thing that has come or gone, as one change; none where it says nothing itself. */
export function wholeChange(thing: Thing, within: Thing | null, fate: 'gone' | 'come'): FactChange[] {
  const [first] = thing.facts
  const line = lineOf(thing)
  if (first === undefined || line === '') return []
  const [kind, about] = isStep(thing)
    ? (['step', within === null ? '' : nameOf(within)] as const)
    : ([first.kind, first.about] as const)
  return [{ kind, about, before: fate === 'gone' ? line : '', after: fate === 'come' ? line : '' }]
}

type Placed = { readonly thing: Thing; readonly within: Thing | null }

/** A thing that stands elsewhere: « jeudi 6 mai 2021 → vendredi 7 mai 2021, visite de l’atelier ». */
export function movedChange(from: Placed, to: Placed): FactChange[] {
  const [before, after] = [from, to].map(({ within }) => (within === null ? '' : nameOf(within)))
  if (before === undefined || after === undefined || before === after) return []
  const kind = to.within?.make === 'day' ? 'day' : to.within?.make === 'sequence' ? 'site' : 'step'
  return [{ kind, about: nameOf(to.thing), before, after }]
}
