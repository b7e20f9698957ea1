import { dayTest, type StampTest } from './condition-days.ts'
import { askedText, byOutlet, type TextField, type TextSurroundings, textFinder } from './condition-texts.ts'
import type { Contact } from './contact.ts'
import type { Condition, ConditionField, ConditionTest } from './contact-condition.ts'
import { covers } from './coverage.ts'

/** Whether a contact meets a condition. */
export type ContactTest = (contact: Contact) => boolean

/** What conditions need to know besides the contact. */
export type ConditionSurroundings = TextSurroundings & {
  /** The instant at which the contact was last written to; empty for never. */
  readonly lastUsed: (contactId: string) => string
  /** The search of the contacts screen. */
  readonly findsWords: (words: string) => ContactTest
  /** Whether a contact is on the list of that id; one that is gone has nobody. */
  readonly isOnList: (listId: string) => ContactTest
}

type Leaf = { readonly field: ConditionField; readonly test: ConditionTest; readonly value: string }

const everybody: ContactTest = () => true
export const nobody: ContactTest = () => false

/** Makes the test of a condition once, to be asked of many contacts. It holds for the surroundings of that moment. */
export function conditionTest(condition: Condition, around: ConditionSurroundings): ContactTest {
  if ('field' in condition) return leafTest(condition, around)
  if ('list' in condition) return around.isOnList(condition.list)
  if ('not' in condition) {
    // Denied, a test that finds nobody would find everybody.
    if (isUnfinished(condition.not)) return nobody
    const denied = conditionTest(condition.not, around)
    return contact => !denied(contact)
  }
  if ('all' in condition) {
    const tests = condition.all.map(part => conditionTest(part, around))
    return tests.length === 0 ? everybody : contact => tests.every(test => test(contact))
  }
  const tests = condition.any.map(part => conditionTest(part, around))
  return contact => tests.some(test => test(contact))
}

/** Whether some test of a condition still waits for its value. */
function isUnfinished(condition: Condition): boolean {
  if ('field' in condition) return condition.test !== 'empty' && condition.value.trim() === ''
  if ('not' in condition) return isUnfinished(condition.not)
  if ('all' in condition) return condition.all.some(isUnfinished)
  return 'any' in condition && condition.any.some(isUnfinished)
}

/** Whether a contact meets a condition. `all` of nothing is met by everybody, `any` of nothing by nobody. */
export const meets = (condition: Condition, contact: Contact, around: ConditionSurroundings): boolean =>
  conditionTest(condition, around)(contact)

/**
 * The parts of a condition because of which a contact meets it: single tests, lists and denials that hold. Empty
 * exactly when she does not meet it.
 */
export function holds(
  condition: Condition,
  contact: Contact,
  around: ConditionSurroundings,
): readonly Condition[] {
  if (!meets(condition, contact, around)) return []
  if ('all' in condition && condition.all.length > 0) {
    return condition.all.flatMap(part => holds(part, contact, around))
  }
  if ('any' in condition) return condition.any.flatMap(part => holds(part, contact, around))
  return [condition]
}

function leafTest({ field, test, value }: Leaf, around: ConditionSurroundings): ContactTest {
  switch (field) {
    case 'words':
      return value.trim() === '' ? nobody : around.findsWords(value)
    case 'coverage':
      return coverageTest(test, value, around)
    case 'created':
      return stampTest({ test, value }, true, around, contact => contact.createdAt)
    case 'changed':
      return stampTest({ test, value }, true, around, contact => contact.changedAt)
    case 'last-used':
      return stampTest({ test, value }, true, around, contact => around.lastUsed(contact.id))
    case 'informed':
      return stampTest({ test, value }, false, around, contact => contact.informedOn)
    case 'reviewed':
      return stampTest({ test, value }, false, around, contact => contact.reviewedOn)
    case 'opposition':
      return stampTest({ test, value }, false, around, contact => contact.opposition?.on ?? '')
    default:
      return textTest(field, test, value, around)
  }
}

function stampTest(
  asked: Pick<Leaf, 'test' | 'value'>,
  isInstant: boolean,
  { today }: ConditionSurroundings,
  stampOf: (contact: Contact) => string,
): ContactTest {
  const holds: StampTest | null = dayTest(asked, { today, isInstant })
  return holds === null ? nobody : contact => holds(stampOf(contact))
}

function textTest(
  field: TextField,
  test: ConditionTest,
  value: string,
  around: ConditionSurroundings,
): ContactTest {
  if (test === 'empty') {
    const hasSome = textFinder(field, around, () => true)
    return contact => !hasSome(contact)
  }
  const asked = askedText(field, value, around.fold)
  const compare = comparisonWith(asked, test)
  // A test that nobody finished must not write to everybody.
  return asked === '' || compare === null ? nobody : textFinder(field, around, compare)
}

function comparisonWith(asked: string, test: ConditionTest): ((folded: string) => boolean) | null {
  if (test === 'is') return folded => folded === asked
  if (test === 'starts') return folded => folded.startsWith(asked)
  if (test === 'contains') return folded => folded.includes(asked)
  return null
}

function coverageTest(test: ConditionTest, place: string, around: ConditionSurroundings): ContactTest {
  if (test === 'empty') {
    const hasSome = coverageFinder(codes => codes.length > 0, around)
    return contact => !hasSome(contact)
  }
  if (place === '') return nobody
  if (test === 'is') return coverageFinder(codes => codes.includes(place), around)
  if (test === 'contains') return coverageFinder(codes => covers(codes, place), around)
  if (test === 'starts') return coverageFinder(codes => codes.some(code => covers([place], code)), around)
  return nobody
}

/** Asks a contact's own coverage, or where she has none that of each outlet she works for. */
function coverageFinder(
  holds: (codes: readonly string[]) => boolean,
  around: ConditionSurroundings,
): ContactTest {
  const holdsForOutlet = byOutlet(around, name => holds(around.outletNamed(name)?.coverage ?? []))
  return contact => (contact.coverage.length > 0 ? holds(contact.coverage) : holdsForOutlet(contact))
}
