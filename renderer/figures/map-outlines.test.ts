import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { departements } from '../../domain/french/departements.ts'
import { layOutMap, squareSize } from './map-layout.ts'
import { readOutlines } from './map-outlines.ts'

const outlines = readOutlines(
  readFileSync(`${import.meta.dirname}/../../resources/france-departments.txt`, 'utf8'),
)
const layout = layOutMap(outlines, new Set(['77', '988']))

/** The box of a path of relative lines, one part or several. */
function boxOf(path: string): { left: number; top: number; right: number; bottom: number } {
  let [x, y] = [0, 0]
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const part of path.split('m').slice(1)) {
    let start: readonly [number, number] | null = null
    for (const [, dx, dy] of part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)) {
      x += Number(dx)
      y += Number(dy)
      start ??= [x, y]
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
    ;[x, y] = start ?? [x, y]
  }
  return box
}

test('every département of the mainland and Corsica is drawn inside the map', () => {
  expect(outlines.areas.map(({ code }) => code)).toEqual(
    departements.map(({ code }) => code).filter(code => !code.startsWith('97')),
  )
  for (const { path } of outlines.areas) {
    expect(path).toMatch(/^(m(-?[\d.]+,-?[\d.]+ ?)+z)+$/)
    const { left, top, right, bottom } = boxOf(path)
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(-1)
    expect(right).toBeLessThanOrEqual(outlines.width + 1)
    expect(bottom).toBeLessThanOrEqual(outlines.height + 1)
  }
})

test('Paris and its neighbours fill the inset, and nothing of the map is under it', () => {
  const { inset, areas } = layout
  const near = areas.filter(({ isEnlarged }) => isEnlarged)
  expect(near.map(({ code }) => code)).toEqual(['75', '92', '93', '94'])
  for (const { path } of near) {
    const { left, top, right, bottom } = boxOf(path)
    expect(left * inset.scale + inset.moveX).toBeGreaterThan(inset.x)
    expect(top * inset.scale + inset.moveY).toBeGreaterThan(inset.y)
    expect(right * inset.scale + inset.moveX).toBeLessThan(inset.x + inset.width)
    expect(bottom * inset.scale + inset.moveY).toBeLessThan(inset.y + inset.height)
  }
  for (const { path } of areas) {
    const { left, top } = boxOf(path)
    expect(left > inset.x + inset.width || top > inset.y + inset.height).toBe(true)
  }
})

test('the départements overseas have a square, and a collectivity where somebody went', () => {
  const overseas = departements.map(({ code }) => code).filter(code => code.startsWith('97'))
  expect(layout.squares.map(({ code }) => code)).toEqual([...overseas, '988'])
  for (const { x, y } of layout.squares) {
    expect(x + squareSize).toBeLessThan(layout.width)
    expect(y).toBeGreaterThanOrEqual(outlines.height)
    expect(y + squareSize).toBeLessThanOrEqual(layout.height + 1)
  }
})
