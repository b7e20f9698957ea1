import { describe, expect, it } from 'vitest'
import { faultOf, messageBounds } from './message-bounds.ts'

const nested = (depth: number): unknown => (depth === 0 ? 'a' : { in: nested(depth - 1) })

describe('the make of a message', () => {
  it.each([
    ['nothing', undefined],
    ['text up to the bound', 'a'.repeat(messageBounds.text)],
    ['a form', { title: 'Écoles', days: [{ date: '2021-05-06', steps: [null, true, 3] }] }],
    ['nesting up to the bound', nested(messageBounds.depth)],
    ['an object without prototype', Object.assign(Object.create(null), { id: 'a' })],
  ])('accepts %s', (_name, message) => {
    expect(faultOf(message)).toBeNull()
  })

  it.each([
    ['one character too many', 'a'.repeat(messageBounds.text + 1)],
    ['text spread over fields', { a: 'a'.repeat(1_500_000), b: ['b'.repeat(500_001)] }],
    ['text in keys', { ['k'.repeat(messageBounds.text + 1)]: 1 }],
    ['too many parts', Array.from({ length: messageBounds.parts + 1 }, () => 0)],
    ['a list of holes', new Array(messageBounds.parts + 1)],
    ['too deep nesting', nested(messageBounds.depth + 1)],
  ])('finds too large: %s', (_name, message) => {
    expect(faultOf(message)).toBe('too-large')
  })

  it('finds too large an object that holds itself', () => {
    const message: { self?: unknown } = {}
    message.self = message
    expect(faultOf(message)).toBe('too-large')
  })

  it.each([
    ['a map', new Map([['id', 'a']])],
    ['a date', new Date(0)],
    ['a buffer of 50 MB', new Uint8Array(50_000_000)],
    ['an own __proto__ key', JSON.parse('{"__proto__":{"trusted":true}}')],
    ['an own __proto__ key far inside', { days: [JSON.parse('{"__proto__":1}')] }],
  ])('refuses %s', (_name, message) => {
    expect(faultOf(message)).toBe('invalid')
  })
})
