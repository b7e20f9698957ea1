import type { Messages } from '../fr.ts'

export const findings: Messages['findings'] = {
  title: 'To check',
}
