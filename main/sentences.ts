import type { Settings } from '../domain/settings.ts'
import { frame as en } from '../renderer/messages/en/frame.ts'
import { type Frame, frame as fr } from '../renderer/messages/fr/frame.ts'

export type Language = Settings['language']

/** What the main process says, from the same catalogues as the page. */
export const sentences: Record<Language, Frame> = { fr, en }
