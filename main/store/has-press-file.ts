import { namesIn } from './places.ts'

/** Whether a data folder holds contacts or anything about them, so that opening the press file is worth while. */
export async function hasPressFile(folder: string): Promise<boolean> {
  const names = await namesIn(folder)
  return names.some(name => name === 'contacts.json' || name.startsWith('press-file'))
}
