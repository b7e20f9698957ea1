import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from '../../tests/contrast-of.ts'
import { mapColours, shadeOf } from './map-colours.ts'
import { mapFigures } from './map-figures.ts'

const read = (path: string): string => readFileSync(`${import.meta.dirname}/${path}`, 'utf8')
const sheet = read('figures.css')
const tokens = read('../parts/tokens.css')

const colourIn = (css: string, name: string): string =>
  new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? ''
const afterDark = (css: string): string => css.slice(css.indexOf('prefers-color-scheme: dark'))

const shades = [0, 1, 2, 3, 4, 5]
const themes = {
  light: { shades: sheet, tokens },
  dark: { shades: afterDark(sheet), tokens: afterDark(tokens) },
}

describe.each(Object.entries(themes))('the map in the %s theme', (_name, theme) => {
  const fill = (shade: number): string => colourIn(theme.shades, `shade-${shade}`)

  it('has codes that can be read on each colour', () => {
    for (const shade of shades) {
      expect(contrast(fill(shade), colourIn(theme.shades, `on-shade-${shade}`))).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('has borders that can be told from the paper and from an empty département', () => {
    const line = colourIn(theme.tokens, 'line-strong')
    expect(contrast(line, colourIn(theme.tokens, 'sheet'))).toBeGreaterThanOrEqual(3)
    expect(contrast(line, fill(0))).toBeGreaterThanOrEqual(3)
  })

  it('has classes that grow apart step by step', () => {
    for (const shade of shades.slice(1)) {
      expect(contrast(fill(shade), fill(shade - 1))).toBeGreaterThanOrEqual(1.3)
    }
  })
})

it('is drawn in the picture as in the light theme', () => {
  expect(mapColours.classes.map(({ fill }) => fill)).toEqual(
    shades.map(shade => colourIn(sheet, `shade-${shade}`)),
  )
  expect(mapColours.classes.map(({ ink }) => ink)).toEqual(
    shades.map(shade => colourIn(sheet, `on-shade-${shade}`)),
  )
  expect(mapColours.line).toBe(colourIn(tokens, 'line-strong'))
})

it.each([
  [0, 5, 0],
  [1, 1, 3],
  [1, 2, 1],
  [2, 2, 5],
  [2, 3, 3],
  [5, 5, 5],
])('class %i of %i has colour %i', (place, count, shade) => {
  expect(shadeOf(place, count)).toBe(shade)
})

it('tells each territory its count and its colour', () => {
  const figures = mapFigures([
    { departement: '75', count: 12 },
    { departement: '2A', count: 1 },
  ])
  expect(['75', '2A', '01'].map(figures.countOf)).toEqual([12, 1, 0])
  expect(['75', '2A', '01'].map(figures.shadeOf)).toEqual([5, 1, 0])
  expect(figures.legend.map(({ from, to, shade }) => `${from}-${to} ${shade}`)).toEqual([
    '1-2 1',
    '3-3 2',
    '4-4 3',
    '5-7 4',
    '8-12 5',
  ])
})

it('has no legend without a visit', () => {
  expect(mapFigures([]).legend).toEqual([])
})
