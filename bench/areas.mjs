/**
 * What `npm run bench` can measure, in the order in which it does. Each area is a file of its own with a
 * function `measure`; those with a `screen` open windows.
 */
export const areas = {
  start: { screen: true },
  memory: { screen: true },
  word: { screen: false },
  documents: { screen: false },
  store: { screen: false },
  import: { screen: false },
  duplicates: { screen: false },
  composer: { screen: true },
  search: { screen: false },
  spelling: { screen: false },
  'contacts-screen': { screen: true },
  visits: { screen: true },
}

/** @typedef {keyof typeof areas} Area */

/**
 * @param {string} word
 * @returns {word is Area}
 */
export const isArea = word => Object.hasOwn(areas, word)
