/** Every failure that a screen may have to explain. A code, never a message: sentences live in the catalogues. */
export const failureCodes = [
  'invalid',
  'too-large',
  'not-found',
  'released',
  'disk-full',
  'read-only',
  'broken',
  'newer-data',
  'cancelled',
  'taken',
  'in-use',
  'no-printer',
  'blocked',
  'no-recipient',
  'no-program',
  'untrusted',
  'unexpected',
] as const

export type FailureCode = (typeof failureCodes)[number]

/** `field` is the path of the faulty field inside the question's input: `programme.days[0].date`. */
export type Failure = { readonly code: FailureCode; readonly field?: string }

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value })

/** A refusal, with the faulty field where one is to blame. */
export const refuse = (code: FailureCode, field?: string): { ok: false; failure: Failure } => ({
  ok: false,
  failure: field === undefined ? { code } : { code, field },
})
