import { sound } from './spelling.ts'

/** A given or a family name: its folded words, these in one piece, and how that sounds. */
export type NamePart = {
  readonly words: readonly string[]
  readonly whole: string
  readonly sound: string
}

export function namePart(words: readonly string[]): NamePart {
  const whole = words.join('')
  return { words, whole, sound: sound(whole) }
}
