import type { Messages } from '../fr.ts'

export const calendar: Messages['calendar'] = {
  title: 'Calendar',
}
