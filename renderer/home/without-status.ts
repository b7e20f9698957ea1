import type { Thing } from '../parts/thing-list.tsx'

/** Under « Brouillons » or « À rectifier » the badge of every line would say the same. */
export const withoutStatus = ({ status: _status, ...thing }: Thing): Thing => thing
