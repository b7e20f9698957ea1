import type { Messages } from '../fr.ts'

export const timeline: Messages['timeline'] = {
  title: 'Timeline',
}
