import { describe, expect, it } from 'vitest'
import type { Difference } from '../../domain/returned.ts'
import { acceptableAtOnce, decided, openByPart, tallyOf } from './decisions.ts'
import { markedLine } from './marked-line.ts'

const difference = (change: Partial<Difference>): Difference => ({
  id: 'one',
  at: 'body[0]',
  part: 'body',
  field: 'paragraph',
  kind: 'changed',
  before: '',
  after: '',
  can: 'apply',
  meanwhile: null,
  authors: [],
  comments: [],
  line: 0,
  ...change,
})

describe('a paragraph of the document', () => {
  it('shows a change within the paragraph, in its place', () => {
    const change = difference({ before: '9 h 30', after: '10 h 30', field: 'hour' })
    expect(markedLine('Accueil à 10 h 30 précises', [change])).toEqual([
      { text: 'Accueil à ', state: 'same' },
      { text: '9', state: 'gone' },
      { text: '10', state: 'come' },
      { text: ' h 30', state: 'same' },
      { text: ' précises', state: 'same' },
    ])
  })

  it('shows what was taken out before what stands there now, on its own line', () => {
    const change = difference({ kind: 'removed', before: 'Une étape.', after: '' })
    expect(markedLine('La suite.', [change])).toEqual([
      { text: 'Une étape.\n', state: 'gone' },
      { text: 'La suite.', state: 'same' },
    ])
  })

  it('is left as it reads where the change is worded otherwise', () => {
    expect(markedLine('À 9 h', [difference({ before: '08:00', after: '09:00' })])).toEqual([
      { text: 'À 9 h', state: 'same' },
    ])
  })
})

describe('what is decided', () => {
  const all = [
    difference({ id: 'a' }),
    difference({ id: 'b', part: 'programme' }),
    difference({ id: 'c', meanwhile: 'La note dit autre chose' }),
    difference({ id: 'd', can: 'show' }),
  ]

  it('counts what Mallette can take in, and nothing else', () => {
    const decisions = decided(decided(new Map(), 'a', 'accepted'), 'b', 'refused')
    expect(tallyOf(all, decisions)).toEqual({ accepted: 1, refused: 1, open: 1 })
  })

  it('is taken back by the same decision again', () => {
    expect(decided(decided(new Map(), 'a', 'accepted'), 'a', 'accepted').size).toBe(0)
  })

  it('never accepts unseen what the note says otherwise by now', () => {
    expect(acceptableAtOnce(all, new Map()).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(acceptableAtOnce(all, decided(new Map(), 'a', 'refused')).map(({ id }) => id)).toEqual(['b'])
  })

  it('is asked for part by part', () => {
    expect([...openByPart(all, new Map()).keys()]).toEqual(['body', 'programme'])
  })
})
