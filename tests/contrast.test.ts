import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from './contrast-of.ts'

type Theme = ReadonlyMap<string, string>

const sheet = readFileSync(new URL('../renderer/parts/tokens.css', import.meta.url), 'utf8')

/** The colours of the first `:root` block after `from`. */
function coloursAfter(from: string): Theme {
  const block = sheet.slice(sheet.indexOf(from)).match(/:root \{([^}]*)\}/)?.[1] ?? ''
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  )
}

const light = coloursAfter(':root')
const dark = coloursAfter('prefers-color-scheme: dark')

/** What is written on what, anywhere in Mallette. */
const texts: readonly (readonly [string, string])[] = [
  ...['desk', 'sheet', 'blue-wash'].flatMap(ground => [['ink', ground] as const, ['blue', ground] as const]),
  ['ink-soft', 'desk'],
  ['ink-soft', 'sheet'],
  ['ink-soft', 'blue-wash'],
  ['on-blue', 'blue'],
  ['sheet', 'ink'],
  ['green', 'green-wash'],
  ['amber', 'amber-wash'],
  ['red', 'red-wash'],
  ['red', 'sheet'],
  ['red', 'desk'],
  ['green', 'desk'],
]

const between = (theme: Theme, one: string, other: string): number =>
  contrast(theme.get(one) ?? '', theme.get(other) ?? '')

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_name, theme) => {
  it.each(texts)('lets %s be read on %s', (ink, ground) => {
    expect(between(theme, ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['desk', 'sheet'])('shows the border of a field and the focus on %s', ground => {
    expect(between(theme, 'line-strong', ground)).toBeGreaterThanOrEqual(3)
    expect(between(theme, 'blue', ground)).toBeGreaterThanOrEqual(3)
  })
})

it('gives both themes the same colours to name', () => {
  expect([...dark.keys()]).toEqual([...light.keys()])
  expect(light.size).toBeGreaterThan(14)
})
