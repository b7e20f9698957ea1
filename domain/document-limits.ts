/** Apart from the contract, so that the first screen knows them without its schemas. */

/** Most bytes of a document that is opened: sixty pages with forty pictures stay far below. */
export const largestDocument = 80 * 1024 * 1024

/** Most text that is pasted to be read as a note, in UTF-16 units. */
export const longestPasted = 400_000
