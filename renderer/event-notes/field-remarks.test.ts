import { describe, expect, test } from 'vitest'
import { FieldRemarks } from './field-remarks.ts'

describe('the remarks beside the fields', () => {
  const deadline = { path: 'desks[0].deadlineDay', text: 'Aucune date limite.', isBlocking: true }

  test('are heard by the fields, the first of several about one field being said', () => {
    const remarks = new FieldRemarks()
    let heard = 0
    const forget = remarks.subscribe(() => {
      heard += 1
    })
    remarks.say([deadline, { ...deadline, text: 'Trop tard.' }])
    expect(remarks.at(deadline.path)?.text).toBe('Aucune date limite.')
    expect(remarks.at('desks[1].deadlineDay')).toBeUndefined()
    forget()
    remarks.say([])
    expect(remarks.at(deadline.path)).toBeUndefined()
    expect(heard).toBe(1)
  })

  test('stay the same value while they say the same, so that their field is not drawn again', () => {
    const remarks = new FieldRemarks()
    remarks.say([deadline])
    const before = remarks.at(deadline.path)
    remarks.say([deadline, { path: 'purpose', text: '« ECOLE » s’écrit « ÉCOLE ».', isBlocking: false }])
    expect(remarks.at(deadline.path)).toBe(before)
  })
})
