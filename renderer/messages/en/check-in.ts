import type { Messages } from '../fr.ts'

export const checkIn: Messages['checkIn'] = {
  title: 'Check-in',
}
