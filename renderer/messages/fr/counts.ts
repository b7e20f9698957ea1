/** « 50 000 », with unbreakable spaces. */
export const counted = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u00A0')

/** « 1 fiche », « 2 fiches »: in French the plural begins at two. */
export const countOf = (count: number, one: string, many: string): string =>
  `${counted(count)} ${count < 2 ? one : many}`
