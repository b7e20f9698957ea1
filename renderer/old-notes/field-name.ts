import { useCallback } from 'react'
import type { FoundField } from '../../domain/returned.ts'
import { useMessages } from '../messages/messages.tsx'

/** How the person calls a field of the draft: by the last name of its path, else by its part of the note. */
export function useFieldName(): (field: Pick<FoundField, 'at' | 'part'>) => string {
  const { oldNotes, findings } = useMessages()
  return useCallback(
    ({ at, part }) => {
      const names = at.replace(/\[\d+\]/gu, '').split('.')
      const known = [...names].reverse().find(name => Object.hasOwn(oldNotes.fields, name)) ?? ''
      return oldNotes.fields[known] ?? findings.parts[part]
    },
    [oldNotes, findings],
  )
}
