import { describe, expect, it } from 'vitest'
import type { PaletteEntry, PaletteGroup } from './palette-entry.ts'
import { rememberChoice } from './recent-choices.ts'
import { sectionsOf } from './sections.ts'

const entry = (group: PaletteGroup, name: string): PaletteEntry => ({
  key: `${group} ${name}`,
  group,
  name,
  detail: '',
  keys: '',
  choice: { act: () => undefined },
})

const notes = ['Lieusaint', 'Melun', 'Sénart', 'Torcy', 'Évry', 'Impression 3D'].map(name =>
  entry('notes', name),
)
const commands = [entry('commands', 'Imprimer la note'), entry('commands', 'Nouvelle note')]

const shown = (typed: string, found: readonly PaletteEntry[] = []) =>
  sectionsOf([...notes, ...commands], found, typed).map(({ group, entries }) => [
    group,
    entries.map(({ name }) => name),
  ])

describe('the palette', () => {
  it('starts with the first notes and every command', () => {
    expect(shown('')).toEqual([
      ['notes', ['Lieusaint', 'Melun', 'Sénart', 'Torcy', 'Évry']],
      ['commands', ['Imprimer la note', 'Nouvelle note']],
    ])
  })

  it('shows the kind that is found best first', () => {
    expect(shown('imprimer')).toEqual([['commands', ['Imprimer la note']]])
    expect(shown('note')[0]?.[0]).toBe('commands')
  })

  it('keeps what main found by other words than the name', () => {
    expect(shown('0601', [entry('contacts', 'Camille Berthier')])).toEqual([
      ['contacts', ['Camille Berthier']],
    ])
  })

  it('has what was chosen lately first', () => {
    rememberChoice('notes Sénart')
    rememberChoice('commands Nouvelle note')
    expect(shown('')).toEqual([
      ['notes', ['Sénart', 'Lieusaint', 'Melun', 'Torcy', 'Évry']],
      ['commands', ['Nouvelle note', 'Imprimer la note']],
    ])
  })
})
