import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'

/** Where Mallette keeps what: Chromium's own files, the person's data, the log. Absolute paths. */
export type Folders = { readonly profile: string; readonly data: string; readonly logs: string }

/** What the command line and the system say of it; an empty `dataDir` means that none was asked for. */
export type Wishes = {
  readonly dataDir: string
  readonly workingDir: string
  readonly profile: string
  /** Whether the profile was asked for on the command line. */
  readonly isProfileChosen: boolean
}

/**
 * Data of another place gets a profile of its own, and so its own single-instance lock. The profile stays where
 * the system wants it: its lock is a symbolic link, which a USB stick or a network folder may not know.
 */
export function chooseFolders({ dataDir, workingDir, profile, isProfileChosen }: Wishes): Folders {
  const data = dataDir === '' ? join(profile, 'data') : resolve(workingDir, dataDir)
  const ownProfile = dataDir === '' || isProfileChosen ? profile : join(profile, 'profiles', shortName(data))
  return { profile: ownProfile, data, logs: join(ownProfile, 'logs') }
}

function shortName(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16)
}
