import { collectivites, departements } from '../../domain/french/departements.ts'
import type { MapOutlines } from './map-outlines.ts'

/** A département with an outline; `enlarged` says that it is drawn a second time, in the inset. */
export type DrawnArea = { readonly code: string; readonly path: string; readonly isEnlarged: boolean }
/** A territory overseas, which is too far to be drawn in its place: a square with its code. */
export type Square = { readonly code: string; readonly x: number; readonly y: number }

/** Where everything is on the map, in units of its own: the screen and the picture draw the same. */
export type MapLayout = {
  readonly width: number
  readonly height: number
  readonly areas: readonly DrawnArea[]
  readonly inset: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    /** From the map to the inset: first scaled, then moved. */
    readonly scale: number
    readonly moveX: number
    readonly moveY: number
  }
  readonly squares: readonly Square[]
}

/** Paris and its three neighbours are a few points wide on a map of France: they are drawn again, larger. */
const enlarged: ReadonlySet<string> = new Set(['75', '92', '93', '94'])
const around = { x: 302.5, y: 132.5, width: 23, height: 23.5 }
const inset = { x: 6, y: 6, width: 112, height: 114.4 }

export const squareSize = 40
const gap = 8

/** Lays the map out. Collectivities have a square only where somebody went: there are five, and few visits. */
export function layOutMap({ width, height, areas }: MapOutlines, visited: ReadonlySet<string>): MapLayout {
  const overseas = [
    ...departements.filter(({ code }) => code.startsWith('97')),
    ...collectivites.filter(({ code }) => visited.has(code)),
  ]
  const scale = inset.width / around.width
  return {
    width,
    height: height + gap + squareSize,
    areas: areas.map(area => ({ ...area, isEnlarged: enlarged.has(area.code) })),
    inset: { ...inset, scale, moveX: inset.x - around.x * scale, moveY: inset.y - around.y * scale },
    squares: overseas.map(({ code }, at) => ({ code, x: 1 + at * (squareSize + gap), y: height + gap - 1 })),
  }
}
