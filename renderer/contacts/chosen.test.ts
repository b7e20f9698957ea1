import { describe, expect, it } from 'vitest'
import { contactViewSchema } from '../../domain/contact-view.ts'
import { allOf, chosenIn, countChosen, isChosen, nobody, selectionOf, toggled, withAll } from './chosen.ts'

const view = contactViewSchema.parse({ words: 'afp' })

describe('contacts chosen by name', () => {
  it('are taken in and out one by one', () => {
    const both = toggled(toggled(nobody, 'a'), 'b')
    expect(countChosen(both, 10)).toBe(2)
    expect(selectionOf(toggled(both, 'a'))).toEqual({ ids: ['b'] })
    expect(isChosen(both, 'c')).toBe(false)
  })

  it('are taken in by stretches, each once', () => {
    expect(selectionOf(withAll(toggled(nobody, 'b'), ['a', 'b', 'c']))).toEqual({ ids: ['b', 'a', 'c'] })
  })

  it('are at most as many as a selection may name', () => {
    const many = Array.from({ length: 25_000 }, (_, index) => String(index))
    expect(countChosen(withAll(nobody, many), 50_000)).toBe(20_000)
  })

  it('stay chosen under another search', () => {
    const one = toggled(nobody, 'a')
    expect(chosenIn(one, contactViewSchema.parse({ words: 'rfi' }))).toBe(one)
  })

  it('are no selection when there are none', () => {
    expect(selectionOf(nobody)).toBeNull()
  })
})

describe('everyone of a view', () => {
  it('is chosen but those who were taken out', () => {
    const most = toggled(allOf(view), 'a')
    expect(isChosen(most, 'a')).toBe(false)
    expect(isChosen(most, 'b')).toBe(true)
    expect(countChosen(most, 10)).toBe(9)
    expect(selectionOf(most)).toEqual({ view, except: ['a'] })
    expect(countChosen(withAll(most, ['a']), 10)).toBe(10)
  })

  it('is the same in another order, and somebody else under other words or filters', () => {
    const all = allOf(view)
    expect(chosenIn(all, { ...view, sort: { column: 'town', direction: 'down' } })).toBe(all)
    expect(chosenIn(all, { ...view, words: 'af' })).toBe(nobody)
    expect(chosenIn(all, { ...view, where: { field: 'mail', test: 'empty', value: '' } })).toBe(nobody)
  })
})
