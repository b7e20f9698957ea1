import type { Messages } from '../fr.ts'

export const distribution: Messages['distribution'] = {
  title: 'Send',
}
