import { describe, expect, it } from 'vitest'
import { type Contact, contactSchema, draftOf } from '../contact.ts'
import { keptData, withKept } from './kept-data.ts'

const contact: Contact = contactSchema.parse({
  id: '7d0b1c9a-6a52-4f0e-9c61-0a1b2c3d4e5f',
  createdAt: '2026-05-06T17:42:00.000Z',
  changedAt: '2026-05-06T17:42:00.000Z',
  family: 'Martin',
  functions: [{ outlet: 'Le Journal', role: 'Reporter', from: '2021-09-01' }],
  phones: [{ label: 'mobile', number: '+33639981234' }],
  notes: 'tab\u0000bed  _x000D_ \uD800',
})

/** What columns without labels and dates would say. */
const columns = {
  draft: {
    ...draftOf(contact),
    functions: [{ outlet: 'Le Journal', role: 'Reporter', from: '', until: '' }],
    phones: [{ label: '', number: '+33639981234' }],
    notes: 'tabbed',
  },
  opposition: null,
}

describe('keptData', () => {
  it('is empty when the columns say everything', () => {
    expect(keptData(contact, { draft: draftOf(contact), opposition: null })).toBe('')
  })

  it('keeps only what they lose, as JSON that spreadsheets leave alone', () => {
    const data = keptData(contact, columns)
    expect(Object.keys(JSON.parse(data))).toEqual(['functions', 'phones', 'notes'])
    expect(data).not.toMatch(/\p{Cc}|\p{Surrogate}|\s\s|_x/u)
  })
})

describe('withKept', () => {
  it('gives back what was lost', () => {
    expect(withKept(columns, keptData(contact, columns)).draft).toEqual(draftOf(contact))
  })

  it('lets what was changed in the file stand, field by field', () => {
    const changed = {
      ...columns,
      draft: { ...columns.draft, phones: [{ label: '', number: '+33639985678' }] },
    }
    const { draft } = withKept(changed, keptData(contact, columns))
    expect(draft.phones).toEqual(changed.draft.phones)
    expect(draft.functions).toEqual(contact.functions)
  })

  it('does not mind another order, nor other labels', () => {
    const two = contactSchema.parse({
      ...contact,
      phones: [...contact.phones, { label: 'fax', number: '+33499001234' }],
    })
    const read = {
      ...columns,
      draft: { ...columns.draft, phones: two.phones.map(phone => ({ ...phone, label: '' })) },
    }
    const data = keptData(two, read)
    const turned = { ...read, draft: { ...read.draft, phones: [...read.draft.phones].reverse() } }
    expect(withKept(turned, data).draft.phones).toEqual(two.phones)
  })

  it('keeps everything of a row that could not be read at all', () => {
    const data = keptData({ ...contact, opposition: { on: '2025-02-01', note: '' } }, null)
    expect(withKept(columns, data)).toEqual({
      draft: draftOf(contact),
      opposition: { on: '2025-02-01', note: '' },
    })
  })

  it.each(['', 'x', '{', '[]', '{"family":1}', '{"family":[1,2]}', '{"family":[12,""]}', '{"id":["x",""]}'])(
    'changes nothing with %j',
    data => {
      expect(withKept(columns, data)).toEqual(columns)
    },
  )
})
