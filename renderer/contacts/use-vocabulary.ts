import type { Answered } from '../../domain/contract.ts'
import { useAsked } from '../use-asked.ts'

type Vocabulary = Answered<'contacts.vocabulary'>

const none: Vocabulary = { tags: [], beats: [], outlets: [], roles: [] }

/** The words in use for fields that propose them; none while they are on their way. */
export function useVocabulary(): Vocabulary {
  const asked = useAsked('contacts.vocabulary', {}, null)
  return asked.status === 'ready' ? asked.value : none
}
