import type { ReactNode } from 'react'

type BarRow = {
  readonly key: string
  readonly label: ReactNode
  /** One for each column after the first; the first of them is what the bar shows. */
  readonly values: readonly (number | string)[]
  readonly bar: number
}

type BarTableProps = {
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly BarRow[]
}

/** A table whose rows bear bars, so that what the eye compares and what is read out are one thing. */
export function BarTable({ label, columns, rows }: BarTableProps): ReactNode {
  const [first, ...others] = columns
  const longest = Math.max(1, ...rows.map(({ bar }) => bar))
  return (
    <table className="figures-table bars" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map(column => (
            <th key={column} scope="col" className="figure">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.key}>
            <th scope="row">
              <span className="bar-label">{row.label}</span>
              {row.bar === 0 ? null : (
                <span className="bar" aria-hidden style={{ inlineSize: `${(100 * row.bar) / longest}%` }} />
              )}
            </th>
            {row.values.map((value, at) => (
              <td key={others[at]} className="figure">
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
