import { mapColours } from './map-colours.ts'
import type { MapFigures } from './map-figures.ts'
import { type MapLayout, squareSize } from './map-layout.ts'

/** What is written around the map. */
export type PictureWords = {
  readonly title: string
  readonly days: string
  readonly noVisit: string
  readonly classOf: (from: number, to: number) => string
  readonly credit: string
}

const face = '"Marianne", Arial, "Liberation Sans", sans-serif'
const margin = 32
const headHeight = 84
const legendHeight = 40
const creditHeight = 28
/** Pixels of the file to a unit of the map: sharp on paper too. */
const sharpness = 2

type Pen = CanvasRenderingContext2D

/**
 * Draws the map as a picture on white paper, whatever the theme, and gives its PNG in Base64. It is drawn shape by
 * shape: the policy of the page has no room for a picture made of SVG.
 */
export function mapPicture(layout: MapLayout, figures: MapFigures, words: PictureWords): string {
  const canvas = document.createElement('canvas')
  const width = layout.width + 2 * margin
  const height = layout.height + headHeight + legendHeight + creditHeight + 2 * margin
  canvas.width = width * sharpness
  canvas.height = height * sharpness
  const pen = canvas.getContext('2d')
  if (pen === null) return ''
  pen.scale(sharpness, sharpness)
  pen.fillStyle = mapColours.paper
  pen.fillRect(0, 0, width, height)
  pen.translate(margin, margin)
  write(pen, words.title, 0, 24, { size: 24, weight: 700 })
  write(pen, words.days, 0, 50, { size: 15, colour: mapColours.soft })
  pen.translate(0, headHeight)
  drawMap(pen, layout, figures)
  pen.translate(0, layout.height + 12)
  drawLegend(pen, figures, words)
  write(pen, words.credit, 0, legendHeight + 20, { size: 11, colour: mapColours.soft })
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '')
}

type Type = { readonly size: number; readonly weight?: number; readonly colour?: string }

function write(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  { size, weight = 400, colour = mapColours.ink }: Type,
): void {
  pen.font = `${weight} ${size}px ${face}`
  pen.fillStyle = colour
  pen.fillText(text, x, y)
}

/** One of the colours of the map, the lightest where there is no such. */
const colourOf = (shade: number): { readonly fill: string; readonly ink: string } =>
  mapColours.classes[shade] ?? mapColours.classes[0]

function fillShape(pen: Pen, shape: Path2D, shade: number, border: number): void {
  pen.fillStyle = colourOf(shade).fill
  pen.fill(shape)
  pen.strokeStyle = mapColours.line
  pen.lineWidth = border
  pen.stroke(shape)
}

function box(x: number, y: number, width: number, height: number): Path2D {
  const shape = new Path2D()
  shape.roundRect(x, y, width, height, 4)
  return shape
}

function drawMap(pen: Pen, { areas, inset, squares }: MapLayout, figures: MapFigures): void {
  pen.lineJoin = 'round'
  for (const { code, path } of areas) fillShape(pen, new Path2D(path), figures.shadeOf(code), 0.5)
  const frame = box(inset.x, inset.y, inset.width, inset.height)
  pen.save()
  pen.clip(frame)
  pen.translate(inset.moveX, inset.moveY)
  pen.scale(inset.scale, inset.scale)
  for (const { code, path } of areas.filter(({ isEnlarged }) => isEnlarged)) {
    fillShape(pen, new Path2D(path), figures.shadeOf(code), 0.5 / inset.scale)
  }
  pen.restore()
  pen.lineWidth = 0.5
  pen.stroke(frame)
  for (const { code, x, y } of squares) {
    const shade = figures.shadeOf(code)
    fillShape(pen, box(x, y, squareSize, squareSize - 2), shade, 0.5)
    pen.textAlign = 'center'
    write(pen, code, x + squareSize / 2, y + squareSize / 2 + 4, { size: 13, colour: colourOf(shade).ink })
    pen.textAlign = 'left'
  }
}

function drawLegend(pen: Pen, { legend }: MapFigures, { noVisit, classOf }: PictureWords): void {
  const entries = [
    { shade: 0, text: noVisit },
    ...legend.map(({ from, to, shade }) => ({ shade, text: classOf(from, to) })),
  ]
  let x = 0
  for (const { shade, text } of entries) {
    fillShape(pen, box(x, 6, 18, 18), shade, 0.5)
    write(pen, text, x + 25, 20, { size: 13 })
    x += 25 + pen.measureText(text).width + 22
  }
}
