import { refuse } from '../../domain/failure.ts'
import type { Office } from '../office.ts'

/** The press of the running app: a hidden window prints each composition. TO BE BUILT. */
export function pdfPress(): Office['pdf'] {
  return () => Promise.resolve(refuse('unexpected'))
}
