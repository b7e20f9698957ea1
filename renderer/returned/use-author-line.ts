import { useCallback } from 'react'
import { formatInstantDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'

/** Who did something to a document and on which day: « Camille Durand, mardi 4 mai 2021 ». */
export function useAuthorLine(): (author: string, date: string) => string {
  const { returned } = useMessages()
  const language = useLanguage()
  return useCallback(
    (author, date) => {
      const day = Number.isNaN(Date.parse(date)) ? '' : formatInstantDay(date, language)
      return returned.by(author.trim() || returned.somebody, day)
    },
    [returned, language],
  )
}
