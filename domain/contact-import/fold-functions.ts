import type { ContactFunction } from '../contact.ts'
import { foldText } from '../contact-search/fold.ts'
import { outletKey } from '../outlet-rules.ts'

const most = 20

export type FilledFunctions = {
  readonly functions: ContactFunction[]
  readonly unplaced: readonly string[]
}

/** The functions with those of the row that are new. Another role at an outlet that is known is not taken. */
export function fillFunctions(known: ContactFunction[], said: readonly ContactFunction[]): FilledFunctions {
  const unplaced: string[] = []
  let functions = known
  for (const one of said) {
    const { functions: next, isTaken } = withFunction(functions, one)
    if (!isTaken) unplaced.push(functionText(one))
    functions = next
  }
  return { functions, unplaced }
}

function withFunction(
  known: ContactFunction[],
  said: ContactFunction,
): { functions: ContactFunction[]; isTaken: boolean } {
  if (known.some(one => tellsNothingNew(one, said))) return { functions: known, isTaken: true }
  // With several functions nobody can tell whose role it is that comes without an outlet.
  const isLost = said.outlet === '' && known.length > 1
  const gap = isLost ? -1 : known.findIndex(one => canTake(one, said))
  if (gap >= 0)
    return { functions: known.map((one, at) => (at === gap ? joined(one, said) : one)), isTaken: true }
  // A role without an outlet is another word for one that is known, as far as anybody can tell.
  const isOtherRole = said.outlet === '' ? known.length > 0 : known.some(one => isSameOutlet(one, said))
  if (isOtherRole || known.length >= most) return { functions: known, isTaken: false }
  return { functions: [...known, said], isTaken: true }
}

const isSameOutlet = (one: ContactFunction, other: ContactFunction): boolean =>
  outletKey(one.outlet) === outletKey(other.outlet)

const tellsNothingNew = (known: ContactFunction, said: ContactFunction): boolean =>
  (said.outlet === '' || isSameOutlet(known, said)) &&
  (said.role === '' || foldText(known.role) === foldText(said.role))

/** Whether a function lacks just what the other one says. */
const canTake = (known: ContactFunction, said: ContactFunction): boolean =>
  (known.outlet === '' || said.outlet === '' || isSameOutlet(known, said)) &&
  (known.role === '' || said.role === '' || foldText(known.role) === foldText(said.role))

const joined = (known: ContactFunction, said: ContactFunction): ContactFunction => ({
  ...known,
  outlet: known.outlet || said.outlet,
  role: known.role || said.role,
})

/** Takes the row's role at an outlet that is known; an outlet that is new goes first. */
export function replaceFunctions(
  known: ContactFunction[],
  said: readonly ContactFunction[],
): FilledFunctions {
  let news: readonly ContactFunction[] = []
  let functions = known
  for (const one of said) {
    const before = currentOf(functions, one)
    if (before === undefined) news = [...news, one]
    else if (!tellsNothingNew(before, one)) {
      const after = { ...before, outlet: before.outlet || one.outlet, role: one.role || before.role }
      functions = functions.map(other => (other === before ? after : other))
    }
  }
  const all = news.length === 0 ? functions : [...news, ...functions]
  return { functions: all.slice(0, most), unplaced: all.slice(most).map(functionText) }
}

/** The lasting function that another one tells of. */
function currentOf(known: readonly ContactFunction[], said: ContactFunction): ContactFunction | undefined {
  const lasting = known.filter(({ until }) => until === '')
  const isLost = said.outlet === '' && known.length > 1
  return (
    lasting.find(other => tellsNothingNew(other, said)) ??
    (isLost ? undefined : lasting.find(other => canTake(other, said))) ??
    lasting.find(other => isSameOutlet(other, said))
  )
}

const functionText = ({ outlet, role }: ContactFunction): string =>
  [outlet, role].filter(part => part !== '').join(', ')
