import * as z from 'zod'
import { fieldPath } from './field-path.ts'

/** What is wrong with one field of handed-over data. `field` is empty for the whole. Never holds the data. */
export type InputFault = { readonly field: string } & (
  | {
      readonly code:
        | 'missing'
        | 'not-text'
        | 'not-list'
        | 'not-object'
        | 'not-number'
        | 'not-flag'
        | 'not-valid'
    }
  | {
      readonly code:
        | 'not-day'
        | 'not-clock'
        | 'not-id'
        | 'not-mail'
        | 'not-https'
        | 'not-link'
        | 'not-postal-code'
    }
  | { readonly code: 'unknown-field' }
  | { readonly code: 'not-one-of'; readonly choices: readonly string[] }
  | { readonly code: 'too-long' | 'too-many' | 'too-large'; readonly maximum: number }
  | { readonly code: 'too-short' | 'too-few' | 'too-small'; readonly minimum: number }
)

type Issue = z.core.$ZodIssue

const expectedTypes: Record<string, 'not-text' | 'not-list' | 'not-object' | 'not-number' | 'not-flag'> = {
  string: 'not-text',
  array: 'not-list',
  object: 'not-object',
  number: 'not-number',
  int: 'not-number',
  boolean: 'not-flag',
}

const formats: Record<string, 'not-day' | 'not-clock' | 'not-id' | 'not-postal-code'> = {
  date: 'not-day',
  time: 'not-clock',
  uuid: 'not-id',
  regex: 'not-postal-code',
}

const reasons: Record<string, 'not-mail' | 'not-https' | 'not-link'> = {
  mail: 'not-mail',
  https: 'not-https',
  link: 'not-link',
}

/** What zod says of a union whose `kind` is none of the known ones. */
const unionOptions = z.object({ discriminator: z.string(), options: z.array(z.string()) })

/** A day or an hour that may stay empty is a union: the branch that is no literal says what was wanted. */
function branchOf(issue: Extract<Issue, { code: 'invalid_union' }>): readonly Issue[] {
  const branches = issue.errors.filter(branch => branch.every(({ code }) => code !== 'invalid_value'))
  return branches[0] ?? issue.errors[0] ?? []
}

function fault(issue: Issue, field: string): InputFault[] {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return [{ field, code: 'missing' }]
      return [{ field, code: expectedTypes[issue.expected] ?? 'not-valid' }]
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ field: field === '' ? key : `${field}.${key}`, code: 'unknown-field' }))
    case 'invalid_value':
      return [{ field, code: 'not-one-of', choices: issue.values.map(String) }]
    case 'invalid_format':
      return [{ field, code: formats[issue.format] ?? 'not-valid' }]
    case 'custom':
      return [{ field, code: reasons[String(issue.params?.['reason'])] ?? 'not-valid' }]
    case 'too_big': {
      const maximum = Number(issue.maximum)
      if (issue.origin === 'string') return [{ field, code: 'too-long', maximum }]
      return [{ field, code: issue.origin === 'array' ? 'too-many' : 'too-large', maximum }]
    }
    case 'too_small': {
      const minimum = Number(issue.minimum)
      if (issue.origin === 'string') return [{ field, code: 'too-short', minimum }]
      return [{ field, code: issue.origin === 'array' ? 'too-few' : 'too-small', minimum }]
    }
    case 'invalid_union': {
      const options = unionOptions.safeParse(issue)
      if (options.success) return [{ field, code: 'not-one-of', choices: options.data.options }]
      return branchOf(issue).flatMap(inner => faultsOf(inner, field))
    }
    default:
      return [{ field, code: 'not-valid' }]
  }
}

function faultsOf(issue: Issue, within: string): InputFault[] {
  const path = fieldPath(issue.path)
  const separator = within === '' || path === '' || path.startsWith('[') ? '' : '.'
  return fault(issue, `${within}${separator}${path}`)
}

/** Parses handed-over data: the value, or every fault in the order of the data. */
export function readInput<T>(
  schema: z.ZodType<T>,
  data: unknown,
): { ok: true; value: T } | { ok: false; faults: readonly InputFault[] } {
  // Zod leaves the input out of its issues unless asked; it tells « missing » from « of another kind ».
  const parsed = schema.safeParse(data, { reportInput: true })
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, faults: parsed.error.issues.flatMap(issue => faultsOf(issue, '')) }
}
