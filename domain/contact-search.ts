/** The search of the contacts screen, and what is compared by it: see each file for its rules. */
export { foldText, wordsOf } from './contact-search/fold.ts'
export { type Needle, readQuery } from './contact-search/query.ts'
export {
  holds,
  isFound,
  nearlyHolds,
  type SearchSurroundings,
  type SearchText,
  searchTextOf,
} from './contact-search/search-text.ts'
