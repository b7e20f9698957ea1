import type { Cell, Table } from '../../../domain/blocks.ts'
import { type Measure, measuredRows } from '../page/measure.ts'

/** The most rows whose height is kept: a long programme, as it was at each of its last keys. */
const most = 2_000

const heightOf = (element: Element | undefined): number => element?.getBoundingClientRect().height ?? 0

/**
 * How high the rows of tables are. In columns of fixed widths a row is as high whatever stands above and below it, so
 * that a table whose text changes is not measured whole.
 */
export class RowHeights {
  readonly #heights = new Map<string, number>()

  /** The table with those of its rows alone that were never measured. */
  unmeasured(table: Table): Table {
    if (this.#heights.size > most) this.#heights.clear()
    return { ...table, rows: table.rows.filter(row => !this.#heights.has(keyOf(table, row))), rowsAt: [] }
  }

  /** The measure of a table; `drawn` holds what `unmeasured` gave of it. */
  read(table: Table, drawn: Element): Measure {
    const places = drawn.querySelectorAll('tbody tr').values()
    const heights = table.rows.map(row => {
      const key = keyOf(table, row)
      const height = this.#heights.get(key) ?? heightOf(places.next().value)
      return { key, height }
    })
    for (const { key, height } of heights) this.#heights.set(key, height)
    const header = drawn.querySelector('thead') ?? undefined
    return measuredRows(heightOf(header), heights.map(({ height }) => height))
  }
}

const keyOf = ({ widths }: Table, row: readonly Cell[]): string => JSON.stringify([widths, row])
