import { useEffect, useState } from 'react'

/** The map of mainland France and Corsica: its size, and the outline of each département as an SVG path. */
export type MapOutlines = {
  readonly width: number
  readonly height: number
  readonly areas: readonly { readonly code: string; readonly path: string }[]
}

/** Reads resources/france-departments.txt, whose head tells its shape. */
export function readOutlines(text: string): MapOutlines {
  const [size = '', ...rows] = text.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  const [width = Number.NaN, height = Number.NaN] = size.split(';').map(Number)
  const areas = rows.map(row => {
    const gap = row.indexOf(';')
    return { code: row.slice(0, gap), path: row.slice(gap + 1) }
  })
  return { width, height, areas }
}

let loading: Promise<MapOutlines> | null = null
let loaded: MapOutlines | null = null

/** The outlines, read once. */
export function fetchOutlines(): Promise<MapOutlines> {
  loading ??= load()
  return loading
}

async function load(): Promise<MapOutlines> {
  const { default: text } = await import('../../resources/france-departments.txt?raw')
  loaded = readOutlines(text)
  return loaded
}

/** The outlines, read once and when a screen first wants them; null until then. */
export function useOutlines(): MapOutlines | null {
  const [outlines, setOutlines] = useState(loaded)
  useEffect(() => {
    if (outlines !== null) return
    let isWanted = true

    void fetchOutlines().then(read => {
      if (isWanted) setOutlines(read)
    })
    return () => {
      isWanted = false
    }
  }, [outlines])
  return outlines
}
