import type { Messages } from '../fr.ts'

export const figures: Messages['figures'] = {
  title: 'Figures',
}
