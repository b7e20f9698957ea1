import type { ContactDraft } from '../../domain/contact.ts'

/** Fields of which a contact has one value, and those of which it has several. */
export const singleFields = [
  'kind',
  'civility',
  'given',
  'family',
  'desk',
  'photo',
  'preferred',
  'pressCard',
  'salutation',
  'place',
  'basis',
  'informedOn',
  'notes',
] as const
export const listFields = ['functions', 'mails', 'phones', 'beats', 'coverage', 'languages', 'tags'] as const

/** As the screen shows them: who it is, how to reach her, then the rest. */
export const fieldOrder = [
  'kind',
  'civility',
  'given',
  'family',
  'desk',
  'photo',
  'functions',
  'mails',
  'phones',
  'preferred',
  'place',
  'beats',
  'coverage',
  'languages',
  'tags',
  'pressCard',
  'salutation',
  'notes',
  'basis',
  'informedOn',
] as const satisfies readonly (keyof ContactDraft)[]

export type SingleField = (typeof singleFields)[number]
export type ListField = (typeof listFields)[number]

export const isListField = (field: SingleField | ListField): field is ListField =>
  listFields.some(one => one === field)

/** The two contacts of a pair and the survivor that the rules propose. */
export type Sides = {
  readonly one: ContactDraft
  readonly other: ContactDraft
  readonly proposal: ContactDraft
}

/** Where a value comes from: `proposal` where the rules made it of both. */
export type Side = keyof Sides

/** The values are plain data, the same when they are written the same. */
const isSame = (value: unknown, other: unknown): boolean => JSON.stringify(value) === JSON.stringify(other)

const isBlank = (value: unknown): boolean =>
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && Object.values(value).every(isBlank))

export const isBlankIn = (draft: ContactDraft, field: keyof ContactDraft): boolean => isBlank(draft[field])

/** Whether a field says nothing in either contact: the screen leaves it out. */
export const isSilent = ({ one, other, proposal }: Sides, field: keyof ContactDraft): boolean =>
  [one, other, proposal].every(draft => isBlankIn(draft, field))

export const isAgreed = ({ one, other }: Sides, field: SingleField): boolean =>
  isSame(one[field], other[field])

/** The values to choose from, each once: one, the other, and what the rules made of both. */
export function sidesOf(sides: Sides, field: SingleField): readonly Side[] {
  const { one, other, proposal } = sides
  if (isAgreed(sides, field)) return ['one']
  return isSame(proposal[field], one[field]) || isSame(proposal[field], other[field])
    ? ['one', 'other']
    : ['one', 'other', 'proposal']
}

/** Whose value the survivor has. */
export const sideOf = (sides: Sides, survivor: ContactDraft, field: SingleField): Side =>
  sidesOf(sides, field).find(side => isSame(sides[side][field], survivor[field])) ?? 'proposal'

/** The survivor with a field as it is on a side. */
export const withField = (
  survivor: ContactDraft,
  field: keyof ContactDraft,
  from: ContactDraft,
): ContactDraft => ({
  ...survivor,
  [field]: from[field],
})

/** One value of a list field: in whose list it stands, and whether the survivor keeps it. */
export type ListItem<F extends ListField = ListField> = {
  readonly key: string
  readonly value: ContactDraft[F][number]
  readonly isInOne: boolean
  readonly isInOther: boolean
  readonly isKept: boolean
}

/** The union of both lists, what is proposed first and in its order. */
export function itemsOf<F extends ListField>(
  { one, other, proposal }: Sides,
  survivor: ContactDraft,
  field: F,
): readonly ListItem<F>[] {
  const union = new Map<string, ContactDraft[F][number]>()
  for (const draft of [proposal, one, other]) {
    for (const value of valuesOf(draft, field)) if (!union.has(keyOf(value))) union.set(keyOf(value), value)
  }
  const holds = (draft: ContactDraft, key: string): boolean =>
    valuesOf(draft, field).some(value => keyOf(value) === key)
  return [...union].map(([key, value]) => ({
    key,
    value,
    isInOne: holds(one, key),
    isInOther: holds(other, key),
    isKept: holds(survivor, key),
  }))
}

/** The survivor with one value of a list put in or taken out; the order of the union stays. */
export function withItem(
  sides: Sides,
  survivor: ContactDraft,
  field: ListField,
  key: string,
  isKept: boolean,
): ContactDraft {
  const items = itemsOf(sides, survivor, field)
  const kept = items.filter(item => (item.key === key ? isKept : item.isKept)).map(({ value }) => value)
  return { ...survivor, [field]: kept }
}

const valuesOf = <F extends ListField>(draft: ContactDraft, field: F): readonly ContactDraft[F][number][] =>
  draft[field]

/** What tells values of a list apart: an address or a number, whatever its label; else all that it says. */
function keyOf(value: ContactDraft[ListField][number]): string {
  if (typeof value === 'string') return value
  if ('address' in value) return value.address.toLowerCase()
  return 'number' in value ? value.number : JSON.stringify(value)
}
