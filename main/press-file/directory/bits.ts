/** A set of small numbers, one bit each: fifty thousand contacts take six kilobytes, and meet in a stroke. */
export type Bits = Uint32Array

/** The empty set, with room for the numbers below `size`. */
export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5)

export const hasBit = (bits: Bits, number: number): boolean =>
  (((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1

export function setBit(bits: Bits, number: number): void {
  const cell = number >>> 5
  bits[cell] = (bits[cell] ?? 0) | (1 << (number & 31))
}

export function clearBit(bits: Bits, number: number): void {
  const cell = number >>> 5
  if (cell < bits.length) bits[cell] = (bits[cell] ?? 0) & ~(1 << (number & 31))
}

/** What is in both. */
export const both = (one: Bits, other: Bits): Bits => one.map((cell, index) => cell & (other[index] ?? 0))

/** Adds to `into` what `from` has. */
export function addBits(into: Bits, from: Bits): void {
  for (let cell = 0; cell < from.length; cell += 1) into[cell] = (into[cell] ?? 0) | (from[cell] ?? 0)
}

export const isEmpty = (bits: Bits): boolean => bits.every(cell => cell === 0)

/** The numbers in it, the least first. */
export function* numbersIn(bits: Bits): Generator<number> {
  for (let cell = 0; cell < bits.length; cell += 1) {
    for (let rest = bits[cell] ?? 0; rest !== 0; rest &= rest - 1) {
      yield cell * 32 + (31 - Math.clz32(rest & -rest))
    }
  }
}
