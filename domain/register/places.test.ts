import { describe, expect, it } from 'vitest'
import { type AccreditationStatus, accreditationSchema } from '../accreditation.ts'
import { isUnannounced, placeAt, statusAt, statusOf } from './places.ts'

const id = '00000000-0000-4000-8000-000000000001'
const [first, second] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b']
type Asked = { sequence: string | null; status: AccreditationStatus }
const person = (places: Asked[], requestedAt = '') => accreditationSchema.parse({ id, places, requestedAt })

describe('the place of somebody at a sequence', () => {
  it('is the one asked for there, or else the one for the whole event', () => {
    const both = person([
      { sequence: null, status: 'granted' },
      { sequence: first ?? '', status: 'refused' },
    ])
    expect(statusAt(both, first ?? '')).toBe('refused')
    expect(statusAt(both, second ?? '')).toBe('granted')
    expect(placeAt(person([{ sequence: first ?? '', status: 'granted' }]), second ?? '')).toBeNull()
  })
})

describe('how somebody stands at the event', () => {
  it.each<[AccreditationStatus[], AccreditationStatus | null]>([
    [[], null],
    [['refused', 'waiting'], 'waiting'],
    [['requested', 'granted', 'refused'], 'granted'],
    [['absent', 'present', 'granted'], 'present'],
    [['absent', 'requested'], 'absent'],
  ])('%j is %j', (statuses, expected) => {
    expect(statusOf(person(statuses.map(status => ({ sequence: null, status }))))).toBe(expected)
  })
})

it('nobody who asked is unannounced, however she stands', () => {
  expect(isUnannounced(person([{ sequence: null, status: 'present' }]))).toBe(true)
  expect(isUnannounced(person([{ sequence: null, status: 'granted' }]))).toBe(false)
  expect(isUnannounced(person([{ sequence: null, status: 'present' }], '2021-05-04T08:00:00.000Z'))).toBe(
    false,
  )
})
