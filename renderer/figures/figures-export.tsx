import { FileDown } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Answered } from '../../domain/contract.ts'
import { type Result, succeed } from '../../domain/failure.ts'
import type { Period } from '../../domain/statistics-rules/periods.ts'
import { ask } from '../bridge.ts'
import { formatShortDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { MenuButton } from '../parts/menu-button.tsx'
import { useToasts } from '../parts/toast.tsx'
import { mapFigures } from './map-figures.ts'
import { layOutMap } from './map-layout.ts'
import { fetchOutlines } from './map-outlines.ts'
import { mapPicture, type PictureWords } from './map-picture.ts'

/** Writes the figures of the period as a workbook, or their map as a picture, and tells the outcome. */
export function FiguresExport({ period }: { readonly period: Period }): ReactNode {
  const { figures: words, failures } = useMessages()
  const language = useLanguage()
  const toasts = useToasts()
  const days = words.days(formatShortDay(period.from, language), formatShortDay(period.to, language))

  const write = async (format: 'xlsx' | 'png'): Promise<void> => {
    const made = format === 'png' ? await picture(period, { ...words, title: words.map, days }) : succeed('')
    const written = made.ok
      ? await ask('statistics.save', {
          ...period,
          as: format === 'png' ? { format, base64: made.value } : { format },
        })
      : made
    if (written.ok) return toasts.show({ text: words.saved(written.value.fileName) })
    const { code } = written.failure
    if (code === 'cancelled') return
    if (code === 'read-only') return toasts.show({ text: words.folderRefuses })
    toasts.show({ text: code === 'disk-full' ? words.diskFull : failures[code] })
  }

  return (
    <MenuButton
      label={words.export}
      icon={<FileDown size={16} aria-hidden />}
      items={[
        { id: 'xlsx', label: words.formats.xlsx },
        { id: 'png', label: words.formats.png },
      ]}
      onAction={format => void write(format)}
    />
  )
}

/** The map of the period as a PNG in Base64. */
async function picture(period: Period, words: PictureWords): Promise<Result<string>> {
  const [counted, outlines] = await Promise.all([ask('statistics.get', period), fetchOutlines()])
  if (!counted.ok) return counted
  const { visits }: Answered<'statistics.get'> = counted.value
  const layout = layOutMap(outlines, new Set(visits.map(({ departement }) => departement)))
  return succeed(mapPicture(layout, mapFigures(visits), words))
}
