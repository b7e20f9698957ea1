import type { ContactColumn, ContactView } from '../../../domain/contact-view.ts'
import { createOrder, type Order } from './order.ts'

/** The contacts in the order of each column, kept up to date. */
export type Orders = {
  /** The contact of that number came, changed or went. */
  touch(slot: number): void
  /** Does a little of what is left to do for the order by name; false when it is up to date. */
  step(): boolean
  /** All contacts in that order. */
  sorted(sort: ContactView['sort']): readonly number[]
}

type OrdersPlace = {
  /** The contact of that number; false when there is none. */
  readonly isThere: (slot: number) => boolean
  /** What the contact is put in order by; empty where there is nothing. */
  readonly keyOf: (column: ContactColumn, slot: number) => string
  /** Puts contacts that are alike in some order that stays. */
  readonly idAt: (slot: number) => string
}

/** The order by name is made at once, those by other columns when they are first asked for. */
export function createOrders({ isThere, keyOf, idAt }: OrdersPlace): Orders {
  const byId = (one: number, other: number): number => (idAt(one) < idAt(other) ? -1 : 1)
  const names = createOrder({ isThere, keyOf: slot => keyOf('name', slot), tie: byId })
  const others = new Map<ContactColumn, Order>()

  function orderBy(column: ContactColumn): Order {
    if (column === 'name') return names
    const known = others.get(column)
    if (known !== undefined) return known
    const order = createOrder({ isThere, keyOf: slot => keyOf(column, slot), tie: names.compare })
    for (const slot of names.sorted('up')) order.touch(slot)
    others.set(column, order)
    return order
  }

  return {
    touch: slot => {
      names.touch(slot)
      for (const order of others.values()) order.touch(slot)
    },
    step: names.step,
    sorted: ({ column, direction }) => {
      // Names come first: where other columns are alike they tell.
      names.sorted('up')
      return orderBy(column).sorted(direction)
    },
  }
}
