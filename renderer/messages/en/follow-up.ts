import type { Messages } from '../fr.ts'

export const followUp: Messages['followUp'] = {
  title: 'Follow-up',
}
