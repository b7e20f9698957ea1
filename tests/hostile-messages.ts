import type { FailureCode } from '../domain/failure.ts'

/** A message that no question may accept, as JavaScript to be evaluated, and the code it is refused with. */
export type HostileMessage = { readonly name: string; readonly script: string; readonly code: FailureCode }

/** What is sent on every channel; `example` is a well-formed input for it. */
export function hostileMessages(example: unknown): readonly HostileMessage[] {
  const json = JSON.stringify(example)
  const withKey = (entry: string): string => {
    const rest = json === '{}' ? '' : `,${json.slice(1, -1)}`
    return `JSON.parse(${JSON.stringify(`{${entry}${rest}}`)})`
  }
  return [
    { name: 'undefined', script: 'undefined', code: 'invalid' },
    { name: 'null', script: 'null', code: 'invalid' },
    { name: 'a number', script: '42', code: 'invalid' },
    { name: 'a text', script: "'id'", code: 'invalid' },
    { name: 'a list', script: `[${json}]`, code: 'invalid' },
    { name: 'an extra key', script: `({ ...${json}, surplus: 1 })`, code: 'invalid' },
    { name: 'a __proto__ key', script: withKey('"__proto__":{"trusted":true}'), code: 'invalid' },
    { name: '10 MB of text', script: "'a'.repeat(10_000_000)", code: 'too-large' },
    { name: '10 MB in a key', script: `({ ...${json}, id: 'a'.repeat(10_000_000) })`, code: 'too-large' },
  ]
}
