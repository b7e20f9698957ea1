/** What can be inserted into a note from its page, in the order in which it is proposed. */
export const insertable = [
  'programme',
  'desk',
  'reception',
  'notice',
  'quote',
  'figures',
  'subheading-2',
  'subheading-3',
  'list',
  'ordered-list',
  'link',
  'contacts',
  'boilerplate',
  'links',
  'page-break',
] as const

export type InsertId = (typeof insertable)[number]
