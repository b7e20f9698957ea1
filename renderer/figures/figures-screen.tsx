import './figures.css'
import { ChartColumn } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Statistics } from '../../domain/statistics.ts'
import { isPeriod, type Period } from '../../domain/statistics-rules/periods.ts'
import { today } from '../formats.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { NoteTabs } from '../parts/note-tabs.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useAsked } from '../use-asked.ts'
import { type ChosenPeriod, keepChosen, lastChosen, periodOf } from './chosen-period.ts'
import { FiguresExport } from './figures-export.tsx'
import { FiguresView } from './figures-view.tsx'
import { PeriodPicker } from './period-picker.tsx'

/** Numbers that people look at: visits, notes, delays and accreditations over a period. */
export function FiguresScreen(): ReactNode {
  const { figures } = useMessages()
  const [chosen, setChosen] = useState(lastChosen)
  const period = periodOf(chosen, today())
  const choose = (next: ChosenPeriod): void => {
    keepChosen(next)
    setChosen(next)
  }
  return (
    <>
      <ScreenHeader
        title={figures.title}
        actions={isPeriod(period) ? <FiguresExport period={period} /> : null}
      />
      <NoteTabs />
      <div className="screen-body">
        <PeriodPicker chosen={chosen} onChoose={choose} period={period} />
        {isPeriod(period) ? <PeriodFigures period={period} /> : <p className="soft">{figures.twoDays}</p>}
      </div>
    </>
  )
}

function PeriodFigures({ period }: { readonly period: Period }): ReactNode {
  const { figures } = useMessages()
  const asked = useAsked('statistics.get', period, 'eventNotes', 'pressNotes', 'releases', 'registers')
  return (
    <AskedView asked={asked} lines={8}>
      {statistics =>
        isEmpty(statistics) ? (
          <EmptyState
            icon={<ChartColumn size={24} aria-hidden />}
            title={figures.empty}
            text={figures.emptyText}
          />
        ) : (
          <FiguresView statistics={statistics} />
        )
      }
    </AskedView>
  )
}

const isEmpty = ({ visitCount, notes, outlets }: Statistics): boolean =>
  visitCount + notes.length + outlets.length === 0
