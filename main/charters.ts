import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Question } from '../domain/channels.ts'
import { charterFile, largestCharterFile, readCharterFile } from '../domain/charter-file.ts'
import { type Result, refuse, succeed } from '../domain/failure.ts'
import type { IssuerDraft } from '../domain/issuer.ts'
import { lengths } from '../domain/text.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { hasTrueLogos } from './charters/logos.ts'
import { localDay } from './local-day.ts'
import { fileTitle, saveNew } from './new-file.ts'
import type { FileDialogs } from './press-file/services.ts'
import type { World } from './world.ts'

type CharterQuestion = Extract<Question, `charters.${string}`>

/** The system's dialogs for charters. Paths stay in main; null when the person gave up. */
export type CharterDialogs = {
  /** A charter that a colleague shared. */
  chooseCharter(): Promise<string | null>
  /** A document or template of Word whose look is to be taken. */
  chooseTemplate(): Promise<string | null>
}

export type CharterServices = {
  readonly dialogs: FileDialogs
  readonly charterDialogs: CharterDialogs
}

/** Most bytes of a document whose look is taken: its text is not. */
const largestTemplate = 30 * 1024 * 1024

/**
 * The answers about charters that are shared or taken from Word. Reading stores nothing. A file that is none is
 * `broken`, its field saying why: `not-a-charter`, or a reason of `unreadableReasons`; one of a later Mallette
 * `newer-data`, one too heavy `too-large`.
 */
export function charterAnswers(
  { store, now }: Pick<World, 'store' | 'now'>,
  { dialogs, charterDialogs }: CharterServices,
): AnswersTo<CharterQuestion> {
  return {
    'charters.save': async ({ issuerId }) => {
      const issuer = store.library.read().issuers.find(({ id }) => id === issuerId)
      if (issuer === undefined) return refuse('not-found')
      const { id: _id, ...draft } = issuer
      return saveNew(dialogs, {
        title: fileTitle(`Charte ${draft.name}`, localDay(now())),
        extension: 'json',
        content: () => Buffer.from(charterFile(draft)),
      })
    },

    'charters.read': async () => {
      const path = await charterDialogs.chooseCharter()
      if (path === null) return refuse('cancelled')
      const bytes = await boundedContent(path, largestCharterFile)
      return bytes.ok ? charterIn(bytes.value) : bytes
    },

    'charters.fromWord': async () => {
      const path = await charterDialogs.chooseTemplate()
      if (path === null) return refuse('cancelled')
      const bytes = await boundedContent(path, largestTemplate)
      if (!bytes.ok) return bytes
      const { readWordLook } = await import('./charters/word-look.ts')
      const look = readWordLook(bytes.value, basename(path).slice(0, lengths.line))
      return look.ok ? succeed(look.look) : refuse('broken', look.reason)
    },
  }
}

function charterIn(bytes: Uint8Array): Result<IssuerDraft> {
  const read = readCharterFile(Buffer.from(bytes).toString('utf8'))
  if (!read.ok) return read.reason === 'newer' ? refuse('newer-data') : refuse('broken', read.reason)
  return hasTrueLogos(read.issuer) ? succeed(read.issuer) : refuse('broken', 'not-a-charter')
}

/** The bytes of a file of the person’s choice; one that is too heavy is not even opened. */
async function boundedContent(path: string, most: number): Promise<Result<Uint8Array>> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return refuse('not-found')
    return found.size > most ? refuse('too-large') : succeed(await readFile(path))
  } catch {
    // Gone, or not ours to read: to the person it is a file that is not there.
    return refuse('not-found')
  }
}
