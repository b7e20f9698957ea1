import type { ContactColumn } from '../../domain/contact-view.ts'
import { checkWidth } from '../parts/grid/cell-element.ts'

/** Least width in pixels, and the share of what is left over. */
type Width = { readonly least: number; readonly share: number }

/** The usual columns fit a window of 1280 pixels. The name, which stays in sight, has its width from the style sheet. */
const widths: Record<Exclude<ContactColumn, 'name'>, Width> = {
  outlet: { least: 144, share: 2 },
  role: { least: 144, share: 2 },
  beats: { least: 120, share: 2 },
  coverage: { least: 128, share: 2 },
  town: { least: 104, share: 1 },
  mail: { least: 184, share: 2 },
  phone: { least: 126, share: 0.5 },
  tags: { least: 104, share: 1 },
  lastUsed: { least: 112, share: 0.5 },
  changed: { least: 112, share: 0.5 },
}

const nameTrack = 'minmax(var(--grid-name), 3fr)'

const trackOf = (column: ContactColumn): string =>
  column === 'name' ? nameTrack : `minmax(${widths[column].least}px, ${widths[column].share}fr)`

const leastOf = (column: ContactColumn): number => (column === 'name' ? 0 : widths[column].least)

/**
 * The measures of the grid for its style sheet: the tracks of a row (the box to choose it, then its columns), and the
 * least width of all columns but the name.
 */
export const gridMeasures = (
  columns: readonly ContactColumn[],
): Readonly<Record<'--tracks' | '--other-width', string>> => ({
  '--tracks': [`${checkWidth}px`, ...columns.map(trackOf)].join(' '),
  '--other-width': `${columns.reduce((sum, column) => sum + leastOf(column), checkWidth)}px`,
})
