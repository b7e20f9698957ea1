/** Typed text without the spaces, commas and semicolons at its end: the page puts its own marks after it. */
export const withoutEndMarks = (typed: string): string => typed.trim().replace(/[\s,;]+$/u, '')

/** « 962 » however it was typed: « 962 », « n° 962 », « N°962 ». The page writes « n° » itself. */
export const bareNumber = (typed: string): string => typed.trim().replace(/^n(?:[°º]|os?\.?(?=\s))\s*/iu, '')
