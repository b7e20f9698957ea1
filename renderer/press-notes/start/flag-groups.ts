import type { StartFlag } from '../../../domain/note-start/start-flag.ts'

/** What a person reads again in one go, in this order. */
const groups = [
  { name: 'dates', kind: 'day' },
  { name: 'texts', kind: 'text' },
  { name: 'leftOut', kind: 'left-out' },
  { name: 'boilerplates', kind: 'boilerplate' },
] as const

export type FlagGroup = {
  readonly name: (typeof groups)[number]['name']
  readonly flags: readonly StartFlag[]
}

/** The flags by what they are about; groups without any are left out. */
export const flagGroups = (flags: readonly StartFlag[]): readonly FlagGroup[] =>
  groups
    .map(({ name, kind }) => ({ name, flags: flags.filter(flag => flag.kind === kind) }))
    .filter(group => group.flags.length > 0)
