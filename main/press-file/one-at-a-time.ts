import type { PressFileQuestion } from '../../domain/press-file-contract.ts'

/**
 * The questions whose answer is made out of what is there and then written: two at once could undo each other’s
 * work. Those that wait for the person in a dialog are not among them; they write only what nothing else reads.
 */
const writers: ReadonlySet<PressFileQuestion> = new Set<PressFileQuestion>([
  'contacts.create',
  'contacts.save',
  'contacts.remove',
  'contacts.tag',
  'outlets.create',
  'outlets.save',
  'outlets.remove',
  'contactLists.create',
  'contactLists.save',
  'contactLists.remove',
  'contactLists.add',
  'contactLists.takeOff',
  'deeds.undo',
  'imports.apply',
  'duplicates.merge',
  'duplicates.mergeSure',
  'duplicates.setDistinct',
  'privacy.oppose',
  'privacy.keep',
  'privacy.erase',
  'preferences.save',
])

export const isWriter = (question: PressFileQuestion): boolean => writers.has(question)
