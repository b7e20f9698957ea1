import type { Register } from '../domain/accreditation.ts'
import type { Question } from '../domain/channels.ts'
import { type Result, refuse, succeed } from '../domain/failure.ts'
import type { Statistics } from '../domain/statistics.ts'
import { isPeriod, type Period } from '../domain/statistics-rules/periods.ts'
import { statisticsOf, visitedIn } from '../domain/statistics-rules.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { localDay } from './local-day.ts'
import { saveFile } from './mail/hand-over.ts'
import type { Office } from './office.ts'
import { producedFile } from './produce.ts'
import { isPng } from './statistics/png.ts'
import { mapBounded } from './store/bounded.ts'
import type { World } from './world.ts'

type StatisticsQuestion = Extract<Question, `statistics.${string}`>

/** Registers read at the same time. */
const registersAtOnce = 8

/** The answers about figures over a period. */
export function statisticsAnswers({ store }: World, office: Office): AnswersTo<StatisticsQuestion> {
  /** The registers of the visits in the period; those that cannot be read are told of elsewhere. */
  async function registersOf(period: Period): Promise<readonly Register[]> {
    const known = new Set(await store.registers.ids())
    const wanted = visitedIn(store.eventNotes.list(), period).filter(({ id }) => known.has(id))
    const read = await mapBounded(wanted, registersAtOnce, ({ id }) => store.registers.get(id))
    return read.flatMap(register => (register.ok ? [register.value] : []))
  }

  async function count(period: Period): Promise<Result<Statistics>> {
    if (!isPeriod(period)) return refuse('invalid', 'to')
    return succeed(
      statisticsOf(
        {
          events: store.eventNotes.list(),
          notes: store.pressNotes.list(),
          registers: await registersOf(period),
          dayOf: instant => localDay(new Date(instant)),
        },
        period,
      ),
    )
  }

  return {
    'statistics.get': count,

    'statistics.save': async ({ as, ...period }) => {
      const name = `Chiffres du ${period.from} au ${period.to}`
      if (as.format === 'png') {
        const picture = Buffer.from(as.base64, 'base64')
        if (!isPng(picture)) return refuse('invalid', 'as.base64')
        return saveFile(office, producedFile(`${name}.png`, 'png', picture))
      }
      const counted = await count(period)
      if (!counted.ok) return counted
      const { statisticsWorkbook } = await import('./statistics/statistics-workbook.ts')
      const workbook = statisticsWorkbook(counted.value, period)
      return saveFile(office, producedFile(`${name}.xlsx`, 'xlsx', workbook))
    },
  }
}
