import type * as z from 'zod'
import type { accreditationDeskSchema } from '../accreditation-desk.ts'
import type { pressAccessSchema } from '../press-access.ts'

/** The desk that most notes have: the eve at 18 h, who comes, and what is shown at the door. */
export const usualDesk: z.input<typeof accreditationDeskSchema> = {
  office: 'la préfecture de XX',
  deadlineClock: '18:00',
  toSend:
    'nom, prénom, date et lieu de naissance, média, fonction, numéro de carte de presse et numéro de téléphone portable',
  toBring: 'une pièce d’identité et la carte de presse en cours de validité',
}

export type AccessInput = z.input<typeof pressAccessSchema>

export const accreditedPress: AccessInput = { phases: [{ who: { kind: 'accredited' } }] }
export const openToThePress: AccessInput = { phases: [{ who: { kind: 'open' } }] }
export const offPress: AccessInput = { phases: [{ who: { kind: 'off-press' } }] }
export const imageTourFirst: AccessInput = {
  phases: [{ who: { kind: 'accredited' }, form: 'image-tour', moment: 'start-only' }],
}
export const microAtTheEnd: AccessInput = { phases: [{ form: 'press-point', reason: 'micro tendu' }] }
