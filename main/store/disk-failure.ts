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

/** What a path answers that is no folder to write in: a file, a disk that was taken away, a name too long. */
const noFolder = new Set([
  'EBUSY',
  'EEXIST',
  'EIO',
  'EISDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'ENODEV',
  'ENOENT',
  'ENOTCONN',
  'ENOTDIR',
  'ENXIO',
  'ESTALE',
  'ETIMEDOUT',
])

/** Runs the opening of a data folder as `attempt` does; a folder that is not there to be written is `read-only`. */
export async function attemptOpening<T>(task: () => Promise<T>): Promise<Result<T>> {
  try {
    return await attempt(task)
  } catch (error) {
    if (noFolder.has(codeOf(error) ?? '')) return refuse('read-only')
    throw error
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
