import { type Accreditation, accreditationSchema } from '../accreditation.ts'
import { isSameValue } from '../same-value.ts'

/**
 * Somebody with what was typed about her since her form was opened, and nothing else of the form: what became of her
 * meanwhile (a status, a purge of her identity data) stays.
 */
export function withEdits(now: Accreditation, opened: Accreditation, typed: Accreditation): Accreditation {
  const edited = Object.entries(typed).filter(
    ([field, value]) => !isSameValue(value, Reflect.get(opened, field)),
  )
  return accreditationSchema.parse({ ...now, ...Object.fromEntries(edited) })
}
