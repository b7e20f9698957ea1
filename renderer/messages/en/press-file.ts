import type { Messages } from '../fr.ts'
import { counted } from './counts.ts'

export const pressFile: Messages['pressFile'] = {
  counted,
  share: percent => `${percent}%`,
  stop: 'Stop',
  range: (first, last, total) => `${counted(first)} to ${counted(last)} of ${counted(total)}`,
  previousPage: 'Previous',
  nextPage: 'Next',
  undoneOn: when => `Undone on ${when}`,
  keep: 'Keep',
}
