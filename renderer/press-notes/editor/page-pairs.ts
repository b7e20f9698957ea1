import type { BoilerplateCopy } from '../../../domain/boilerplate.ts'
import type { Notice } from '../../../domain/event-note.ts'
import type { Passage } from '../../../domain/rich-text.ts'
import { Pairs } from './pairs.ts'

/** The text before the programme, and the one after it. */
export const bodies = new Pairs<Passage[]>()
export const endings = new Pairs<Passage[]>()

export const noticePairs = new Pairs<Notice>()
export const noticeLists = new Pairs<Notice[]>()

export const boilerplatePairs = new Pairs<BoilerplateCopy>()
export const boilerplateLists = new Pairs<BoilerplateCopy[]>()
