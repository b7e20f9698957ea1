import { importOptionsSchema } from '../../domain/contact-import.ts'

/** The tags of a text that separates them by commas, each once; null when there are too many or one is too long. */
export function parseTags(text: string): readonly string[] | null {
  const tags = text
    .split(/[,;\n]/)
    .map(tag => tag.trim())
    .filter(tag => tag !== '')
  const parsed = importOptionsSchema.shape.tags.safeParse([...new Set(tags)])
  return parsed.success ? parsed.data : null
}
