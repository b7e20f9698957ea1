import type { Messages } from '../fr.ts'

export const roadSheet: Messages['roadSheet'] = {
  title: 'Road sheet',
}
