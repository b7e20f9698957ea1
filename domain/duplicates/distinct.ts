/** The id under which it is remembered that two contacts are two: the same whichever is named first. */
export const distinctId = (one: string, other: string): string =>
  one < other ? `${one}+${other}` : `${other}+${one}`
