import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

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
 * The data folder that the words of a command line ask for, as `--data-dir FOLDER` or `--data-dir=FOLDER`; the
 * last one counts, as it does for Chromium's own switches, which know the second form only. Empty when they ask
 * for none, null when `--data-dir` comes without its folder.
 */
export function askedDataDir(words: readonly string[]): string | null {
  let asked = ''
  for (const [place, word] of words.entries()) {
    const folder = word === '--data-dir' ? folderAfter(words, place) : /^--data-dir=(.*)$/s.exec(word)?.[1]
    if (folder === '') return null
    asked = folder ?? asked
  }
  return asked
}

/** Another option is no folder; one whose name begins so is written `--data-dir=--name`. */
function folderAfter(words: readonly string[], place: number): string {
  const next = words[place + 1] ?? ''
  return next.startsWith('--') ? '' : next
}

/**
 * Data of another place gets a profile of its own, and so its own single-instance lock; the same folder, however
 * its path is spelled, always the same one. The profile stays where the system wants it: its lock is a symbolic
 * link, which a USB stick or a network folder may not know.
 */
export function chooseFolders({ dataDir, workingDir, profile, isProfileChosen }: Wishes): Folders {
  const usual = realPlace(join(profile, 'data'))
  const data = dataDir === '' ? usual : realPlace(resolve(workingDir, dataDir))
  const ownProfile = data === usual || isProfileChosen ? profile : join(profile, 'profiles', shortName(data))
  return { profile: ownProfile, data, logs: join(ownProfile, 'logs') }
}

/** The path without links, in the spelling of the disk, as far as it exists. */
function realPlace(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    // Whether the place can be used at all is for the store to find out.
    const parent = dirname(path)
    return parent === path ? path : join(realPlace(parent), basename(path))
  }
}

function shortName(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16)
}
