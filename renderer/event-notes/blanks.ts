import { accreditationDeskSchema } from '../../domain/accreditation-desk.ts'
import { jottingSchema, noticeSchema } from '../../domain/event-note.ts'
import { personSchema } from '../../domain/person.ts'
import { phaseSchema, poolSchema } from '../../domain/press-access.ts'
import { programmeDaySchema, sequenceSchema, stepSchema, subStepSchema } from '../../domain/programme.ts'
import { receptionSchema } from '../../domain/reception.ts'

/** What stands in the form before anything is typed. Each is one value: identity matters to memoised rows. */
export const blankPerson = personSchema.parse({})
export const blankDay = programmeDaySchema.parse({})
export const blankSequence = sequenceSchema.parse({})
export const blankStep = stepSchema.parse({})
export const blankSubStep = subStepSchema.parse({})
export const blankReception = receptionSchema.parse({})
export const blankDesk = accreditationDeskSchema.parse({})
export const blankNotice = noticeSchema.parse({})
export const blankJotting = jottingSchema.parse({})
export const blankPhase = phaseSchema.parse({ who: { kind: 'accredited' } })
export const blankPool = poolSchema.parse({})
