/** “50,000”. */
export const counted = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** “1 record”, “2 records”: in English all but one is plural. */
export const countOf = (count: number, one: string, many: string): string =>
  `${counted(count)} ${count === 1 ? one : many}`
