import type { Messages } from '../fr.ts'

export const correction: Messages['correction'] = {
  title: 'Correct',
}
