import { pressContactsOf } from '../compose/closing.ts'
import { waysIn } from './closing-slots.ts'
import type { Op } from './edit.ts'
import type { Place } from './path.ts'
import { type After, type Frame, type Printed, removeAt, type Slot, setAt, slotOf } from './slot.ts'

/** What the contacts print, in the order of the page: the same turns as compose/closing.ts. */
function printedFields(
  frame: Frame,
): readonly (readonly [index: number, field: 'organisation' | 'name' | 'ways'])[] {
  return pressContactsOf(frame.input).flatMap(({ organisation, name, phones, mails }, index) => [
    ...(organisation.trim() === '' ? [] : [[index, 'organisation'] as const]),
    ...(name.trim() === '' ? [] : [[index, 'name'] as const]),
    ...(phones.length + mails.length === 0 ? [] : [[index, 'ways'] as const]),
  ])
}

/** Contacts that the note prints without listing them are those of its issuers: it takes them over first. */
export const contactFill = (frame: Frame): Op[] =>
  frame.input.note.pressContacts.length > 0
    ? []
    : [{ do: 'fill', field: 'pressContacts', value: pressContactsOf(frame.input) }]

function waysOps(frame: Frame, place: Place, after: After): Op[] {
  const { mails, phones, forms } = waysIn(after)
  return [
    setAt(frame, [...place, 'mails'], mails),
    setAt(frame, [...place, 'phones'], [...phones, ...forms.map(form => form.replace(/^https:\/\//u, ''))]),
  ]
}

/** Gives each line of the press contacts its contact and its field. */
export function contactSlots(frame: Frame): (printed: Printed) => Slot | null {
  const fields = printedFields(frame)
  const fill = contactFill(frame)
  let next = 0
  return printed => {
    if (printed.style !== 'contact-organisation' && printed.style !== 'contact-line') return null
    const found = fields[next]
    next += 1
    if (found === undefined) return null
    const [index, field] = found
    const contact = ['pressContacts', index]
    const isFirst = fields[next - 2]?.[0] !== index
    const isAlone = fields.length === 1
    const set = (value: string): Op[] => [...fill, setAt(frame, [...contact, field], value)]
    return slotOf(printed, {
      kind: field,
      place: contact,
      field: 'contact',
      ...(isFirst ? { item: contact } : {}),
      changes: after => [field === 'ways' ? [...fill, ...waysOps(frame, contact, after)] : set(after.text)],
      removals: () => [
        field === 'ways' ? [...fill, ...waysOps(frame, contact, { text: '', lines: [] })] : set(''),
        ...(isFirst && !isAlone ? [[...fill, removeAt(frame, contact)]] : []),
      ],
    })
  }
}
