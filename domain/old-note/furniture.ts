import type { Line } from './line.ts'

/** « Page 1 sur 2 », « 1/2 », « – 3 – », rules; a number alone is one only at the head or the foot of a page. */
export const isFurniture = ({ text, place }: Pick<Line, 'text' | 'place'>): boolean =>
  !/[\p{L}\p{N}]/u.test(text) ||
  /^[-–—\s]*page\s*\d{1,3}\s*(?:(?:\/|sur|de)\s*\d{1,3})?[-–—\s]*$/iu.test(text) ||
  /^(?:[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}\s*\/\s*\d{1,3})$/u.test(text) ||
  (place !== 'body' && /^\d{1,3}$/u.test(text))
