import { type FailureCode, type Result, refuse, succeed } from '../../domain/failure.ts'

/** Thrown when a stored document cannot be used: `broken`, or `newer-data` when a later Mallette wrote it. */
export class UnreadableDocument extends Error {
  readonly reason: 'broken' | 'newer-data'

  constructor(reason: 'broken' | 'newer-data') {
    super(`unreadable document: ${reason}`)
    this.reason = reason
  }
}

/** The system’s code of an error (`ENOSPC`), or null when it has none. */
export const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

/**
 * Runs a task on the disk. The failures that a person can do something about come back as codes, without path or
 * message; any other is thrown on.
 */
export async function attempt<T>(task: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await task())
  } catch (error) {
    const code = failureCodeOf(error)
    if (code === null) throw error
    return refuse(code)
  }
}

function failureCodeOf(error: unknown): FailureCode | null {
  if (error instanceof UnreadableDocument) return error.reason
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full'
    case 'EACCES':
    case 'EROFS':
    case 'EPERM':
      return 'read-only'
    default:
      return null
  }
}
