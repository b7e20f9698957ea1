const lineEnd = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu
const control = /(?![\t\n])\p{Cc}/gu
/**
 * What is not seen and does not print: changes of direction (the writing of the words gives it), soft hyphens,
 * zero-width spaces, byte order marks, the sign that stands for an object. The joiners inside an emoji stay.
 */
const unseen = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFC\uFFFE\uFFFF]/gu
const halfPair = /\p{Surrogate}/gu

/** Most texts hold nothing to look for. */
const isPlain = /^[\t\n -~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E\u20AC]*$/u

/** Text with only what can be written in a note; every line end becomes `\n`. */
export const cleanText = (text: string): string =>
  isPlain.test(text)
    ? text
    : text.replace(lineEnd, '\n').replace(control, '').replace(unseen, '').replace(halfPair, '')
