import { type Compound, compoundsOf, foldLetters } from './fold.ts'

/**
 * One thing that was typed and must be found. Any of its ways is enough: all words of one of `starts` begin a
 * word, `inMail` is inside an address, one of `inPhone` is inside the numbers. Empty where a way is closed.
 */
export type Needle = {
  readonly starts: readonly Compound[]
  readonly inMail: string
  readonly inPhone: readonly string[]
}

/** Fewer digits than that only count at the start of a number. */
const leastInPhone = 4

/** Digits as a number is typed, with its signs, and no letter beside them. */
const digitRun = /(?<![\p{L}\p{N}])\+?\d(?:[\d\s.()/-]*\d)?(?![\p{L}\p{N}])/gu

/** An address or a part of one: letters, and a point or an @ between signs that are not spaces. */
const addressPart = /(?=\S*\p{L})[^\s,;:<>()«»"]+[.@][^\s,;:<>()«»"]+/gu

/** What was typed, as the things that must all be found. Empty when there is no letter and no digit. */
export function readQuery(typed: string): readonly Needle[] {
  const addresses = [...typed.matchAll(addressPart)].map(([part]) => addressNeedle(part))
  const others = typed.replace(addressPart, ' ')
  const runs = [...others.matchAll(digitRun)].map(([run]) => digitsNeedle(run))
  const words = compoundsOf(others.replace(digitRun, ' ')).map(wordNeedle)
  return [...words, ...addresses.filter(({ starts }) => starts[0]?.length !== 0), ...runs]
}

/** « e.dupont@lem »: inside an address as it is; « M.Dupont » are words nevertheless. */
const addressNeedle = (part: string): Needle => ({
  starts: [compoundsOf(part).flat()],
  inMail: foldLetters(part).replace(/[.]+$/, ''),
  inPhone: [],
})

function wordNeedle(parts: Compound): Needle {
  const glued = parts.join('')
  return {
    starts: parts.length === 1 ? [parts] : [parts, [glued]],
    // « mon » means Le Monde, not whoever writes from clermont.example: only what looks like an address is sought inside one.
    inMail: '',
    inPhone: [],
  }
}

/** « 06 39 », « +33 (0)6 39 », « 75 »: words of their own, or the digits of a telephone number. */
function digitsNeedle(run: string): Needle {
  const groups = run.split(/\D+/).filter(group => group !== '')
  return { starts: [groups], inMail: '', inPhone: phonePieces(run) }
}

/** What the numbers of `phoneDigits` may hold: a space is where a number starts. */
function phonePieces(run: string): readonly string[] {
  const typed = run.replace(/\(0\)/g, '').replace(/\D/g, '')
  const isInternational = run.startsWith('+') || typed.startsWith('00')
  const digits = isInternational ? typed.replace(/^00/, '').replace(/^330/, '33') : typed
  if (isInternational) return digits === '' ? [] : [` ${digits}`]
  if (digits.length < leastInPhone) return digits.startsWith('0') && digits.length > 1 ? [` ${digits}`] : []
  // The leading zero of a foreign number is not in its international form.
  return digits.startsWith('0') && digits.length > 5 ? [digits, digits.slice(1)] : [digits]
}
