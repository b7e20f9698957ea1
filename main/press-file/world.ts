import type { Noun } from '../../domain/contract.ts'
import type { Progress } from '../../domain/press-file-contract.ts'
import type { PressFile } from '../store/press-file.ts'
import type { Conditions } from './conditions.ts'
import type { Deeds } from './deeds.ts'
import type { Directory } from './directory.ts'
import type { Services } from './services.ts'

/** What the answers of the press file need of the world around them. */
export type PressFileWorld = {
  readonly file: PressFile
  readonly directory: Directory
  readonly conditions: Conditions
  readonly deeds: Deeds
  readonly services: Services
  readonly now: () => Date
  /** A fresh UUID. */
  readonly newId: () => string
  readonly changed: (noun: Noun, id: string) => void
  readonly progress: (progress: Progress) => void
}
