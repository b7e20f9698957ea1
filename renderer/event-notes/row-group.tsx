import type { ReactNode } from 'react'
import { Group } from 'react-aria-components'
import { FieldScope } from '../parts/field-scope.tsx'
import type { Rows } from './use-rows.ts'

type RowGroupProps = {
  readonly name: string
  readonly at: string
  readonly index: number
  readonly rows: Rows
  readonly className: string
  readonly children: ReactNode
}

/** One row of the programme, named for screen readers, that answers to the keys of its list. */
export function RowGroup({ name, at, index, rows, className, children }: RowGroupProps): ReactNode {
  return (
    <Group
      className={className}
      aria-label={name}
      data-field={at}
      onKeyDown={event => rows.onKeyDown(event, index)}
    >
      <FieldScope name={at}>{children}</FieldScope>
    </Group>
  )
}
