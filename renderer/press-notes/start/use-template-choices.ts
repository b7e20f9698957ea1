import { shippedTemplates } from '../../../domain/shipped-templates.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useAsked } from '../../use-asked.ts'
import type { StartChoice } from './start-list.tsx'

const shipped = shippedTemplates()

/** The person's own templates, then those that come with Mallette. */
export function useTemplateChoices(): readonly StartChoice[] {
  const { notes, start } = useMessages()
  const own = useAsked('templates.list', {}, 'templates')
  const issuers = useAsked('issuers.list', {}, 'issuers')
  const names = new Map(issuers.status === 'ready' ? issuers.value.map(({ id, name }) => [id, name]) : [])
  const words = start.templates
  const ownChoices = (own.status === 'ready' ? own.value : []).map(({ id, name, kind, issuerId, facts }) => ({
    id,
    name,
    hint: [
      notes.kinds[kind],
      names.get(issuerId ?? '') ?? '',
      facts === null ? words.wordsOnly : words.withFacts,
    ]
      .filter(part => part !== '')
      .join(' · '),
  }))
  const shippedChoices = shipped.map(({ id, name, shippedName }) => ({
    id,
    name,
    hint: words.shipped[shippedName],
  }))
  return [...ownChoices, ...shippedChoices]
}
