import { ScrollText } from 'lucide-react'
import type { ReactNode } from 'react'
import { datesOf, type EventNote } from '../../domain/event-note.ts'
import { formatDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { MenuButton } from '../parts/menu-button.tsx'
import { useRoadSheet } from './use-road-sheet.ts'

/** Makes the road sheet: as a Word file or a PDF, of the whole visit or, where it is long, of one of its days. */
export function RoadSheetButton({ event }: { event: EventNote }): ReactNode {
  const { roadSheet } = useMessages()
  const language = useLanguage()
  const save = useRoadSheet(event.id)
  const days = datesOf(event)
  const ofDays = days.length < 2 ? [] : days
  const act = (id: string): void => {
    if (id === 'docx' || id === 'pdf') void save(id)
    else void save('docx', id)
  }
  return (
    <MenuButton
      label={roadSheet.title}
      tone="primary"
      icon={<ScrollText size={16} aria-hidden />}
      items={[
        { id: 'docx', label: roadSheet.asWord },
        { id: 'pdf', label: roadSheet.asPdf },
        ...ofDays.map(day => ({ id: day, label: roadSheet.wordOfDay(formatDay(day, language)) })),
      ]}
      onAction={act}
    />
  )
}
