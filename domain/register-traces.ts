import { type Accreditation, accreditationSchema, type Register } from './accreditation.ts'
import type { Dispatch, Recipient } from './dispatch.ts'
import type { TraceReader } from './traces.ts'

/** Who is to be forgotten: all ids that she had as a contact, and what else tells of her. */
export type Forgotten = { readonly gone: ReadonlySet<string>; readonly reader: TraceReader }

/**
 * The register with nothing left of these but that somebody of that outlet asked, and what became of it: counts stay.
 * Who is another contact stays, whatever she is called. The same register where nobody is to be forgotten. Pure.
 */
export function registerWithout(register: Register, who: Forgotten): Register {
  const isHers = ({ contactId, given, family, mail, phone }: Accreditation): boolean =>
    contactId === null
      ? [`${given} ${family}`, mail, phone].some(who.reader.isTrace)
      : who.gone.has(contactId)
  if (!register.accreditations.some(isHers)) return register
  const accreditations = register.accreditations.map(one => (isHers(one) ? nameless(one, who) : one))
  return { ...register, accreditations }
}

function nameless({ id, outlet, medium, places }: Accreditation, { reader }: Forgotten): Accreditation {
  return accreditationSchema.parse({
    id,
    medium,
    // Who works for herself is her own outlet.
    outlet: reader.isTrace(outlet) ? '' : outlet,
    places: places.map(place => ({ ...place, reason: '' })),
  })
}

/** The dispatch without these, who are counted still. The same dispatch where it was for none of them. Pure. */
export function dispatchWithout(dispatch: Dispatch, { gone, reader }: Forgotten): Dispatch {
  const isHers = ({ contactId, name, mail }: Recipient): boolean =>
    contactId === null ? [name, mail].some(reader.isTrace) : gone.has(contactId)
  const recipients = dispatch.recipients.filter(recipient => !isHers(recipient))
  const left = dispatch.recipients.length - recipients.length
  return left === 0 ? dispatch : { ...dispatch, recipients, forgotten: dispatch.forgotten + left }
}
