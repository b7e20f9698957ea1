import { describe, expect, it } from 'vitest'
import { remembered } from './remembered.ts'

describe('a reading that is remembered', () => {
  it('reads a text once and gives the same again', () => {
    const read: string[] = []
    const letters = remembered(text => {
      read.push(text)
      return [...text]
    })
    expect(letters('note')).toEqual(['n', 'o', 't', 'e'])
    expect(letters('note')).toBe(letters('note'))
    expect(letters('visite')).toEqual(['v', 'i', 's', 'i', 't', 'e'])
    expect(read).toEqual(['note', 'visite'])
  })

  it('forgets rather than grows without end', () => {
    let count = 0
    const lengths = remembered(text => {
      count += 1
      return { length: text.length }
    })
    for (let index = 0; index < 5_000; index += 1) lengths(`texte ${index}`)
    lengths('texte 0')
    expect(count).toBe(5_001)
  })
})
