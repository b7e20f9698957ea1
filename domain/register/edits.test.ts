import { expect, it } from 'vitest'
import { idOf } from '../../tests/any-register.ts'
import { accreditationSchema } from '../accreditation.ts'
import { withEdits } from './edits.ts'

const opened = accreditationSchema.parse({
  id: idOf(1),
  family: 'Martin',
  identity: { cardNumber: '123456' },
  places: [{ status: 'requested' }],
})

it('a form writes only what was typed in it', () => {
  const purged = { ...opened, identity: { ...opened.identity, cardNumber: '' } }
  const typed = { ...opened, equipment: 'Drone' }
  expect(withEdits(purged, opened, typed)).toEqual({ ...purged, equipment: 'Drone' })
  expect(withEdits(purged, opened, opened)).toEqual(purged)
})
