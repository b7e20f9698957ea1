import type { Person } from '../person.ts'

/** Those who attend a day: who lists no days attends all of them, and nobody knows about a day without a date. */
export const attending = (persons: readonly Person[], day: string): readonly Person[] =>
  persons.filter(({ days }) => days.length === 0 || day === '' || days.includes(day))
