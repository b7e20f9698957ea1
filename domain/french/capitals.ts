/** The sentence with a capital first letter, accents kept: « à l’issue » gives « À l’issue ». */
export const capitalized = (sentence: string): string =>
  sentence.charAt(0).toLocaleUpperCase('fr') + sentence.slice(1)
