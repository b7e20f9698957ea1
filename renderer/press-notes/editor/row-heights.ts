import type { Cell, Table } from '../../../domain/blocks.ts'
import { type Measure, measuredRows } from '../page/measure.ts'

/** The most rows whose height is kept: a long programme, as it was at each of its last keys. */
const most = 2_000

const heightOf = (element: Element | null | undefined): number => element?.getBoundingClientRect().height ?? 0

/**
 * How high the rows of tables are. In columns of fixed widths a row is as high whatever stands above and below it, so
 * that a table whose text changes is not measured whole.
 */
export class RowHeights {
  readonly #heights = new Map<string, number>()

  /** The table with those of its rows alone that were never measured. */
  unmeasured(table: Table): Table {
    return { ...table, rows: table.rows.filter(row => !this.#heights.has(keyOf(table, row))), rowsAt: [] }
  }

  /** The measure of a table; `place` holds the rows of `drawn`, which are those that were unmeasured. */
  read(table: Table, drawn: Table, place: Element): Measure {
    const places = place.querySelectorAll('tbody tr')
    drawn.rows.forEach((row, index) => {
      this.#heights.set(keyOf(table, row), heightOf(places[index]))
    })
    const heights = table.rows.map(row => this.#heights.get(keyOf(table, row)) ?? 0)
    return measuredRows(heightOf(place.querySelector('thead')), heights)
  }

  /** Forgets all of them where they are too many. Not between `unmeasured` and `read`. */
  tidy(): void {
    if (this.#heights.size > most) this.#heights.clear()
  }
}

const keyOf = ({ widths }: Table, row: readonly Cell[]): string => JSON.stringify([widths, row])
