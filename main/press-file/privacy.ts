import type { Question } from '../../domain/channels.ts'
import { dayOf } from '../../domain/condition-days.ts'
import type { Contact } from '../../domain/contact.ts'
import { refuse, succeed } from '../../domain/failure.ts'
import type { RecordChange } from '../../domain/press-file.ts'
import type { AnswersTo } from '../bridge/answer.ts'
import { erase } from './erasure.ts'
import { logUse } from './log-use.ts'
import { writeSheet } from './person-sheet/write-sheet.ts'
import { preferencesOf } from './preferences.ts'
import { createReviewQueue } from './review-queue.ts'
import type { PressFileWorld } from './world.ts'

type Questions = Extract<Question, `privacy.${string}`>

/** The answers about what the law asks of a file of persons (RGPD). */
export function privacyAnswers(world: PressFileWorld): AnswersTo<Questions> {
  const { file, directory, deeds, now, changed } = world
  const contacts = file.table('contacts')
  const uses = file.table('uses')
  const queue = createReviewQueue(world)

  return {
    'privacy.log': ({ from, count }) => {
      const latest = [...uses.values()].sort((one, other) => (one.at < other.at ? 1 : -1))
      return succeed({ total: latest.length, uses: latest.slice(from, from + count) })
    },

    'privacy.sheet': async ({ id, format }) => {
      const todaysId = directory.todaysId(id)
      if (todaysId === null) return refuse('not-found')
      const written = await writeSheet(world, todaysId, format)
      if (written.ok) changed('contacts', todaysId)
      return written
    },

    'privacy.oppose': async ({ id, on, note }) => {
      const todaysId = directory.todaysId(id)
      if (todaysId === null) return refuse('not-found')
      const logged = await logUse(world, {
        kind: 'opposition',
        purpose: '',
        subject: '',
        format: '',
        contactIds: [todaysId],
        marksUse: false,
      })
      if (!logged.ok) return logged
      // Only now: somebody may have saved her while the log was being written.
      const contact = contacts.get(todaysId)
      if (contact === undefined) return refuse('not-found')
      const opposition = on === '' ? null : { on, note }
      const value: Contact = { ...contact, opposition, changedAt: now().toISOString() }
      const change: RecordChange = { table: 'contacts', id: todaysId, value }
      const written = await file.change([change, ...logged.value])
      if (!written.ok) return written
      changed('contacts', todaysId)
      return succeed(value)
    },

    'privacy.review': ({ from, count }) => {
      const due = queue.due()
      const rows = due.slice(from, from + count).flatMap(id => directory.row(id) ?? [])
      return succeed({ total: due.length, years: preferencesOf(file).reviewYears, rows })
    },

    'privacy.keep': async ({ selection }) => {
      const today = dayOf(now())
      const changes = directory.chosen(selection).flatMap((id): RecordChange[] => {
        const contact = contacts.get(id)
        if (contact === undefined || contact.reviewedOn === today) return []
        return [{ table: 'contacts', id, value: { ...contact, reviewedOn: today } }]
      })
      const deed = await deeds.perform('review', '', changes)
      return deed.ok ? succeed({ deed: deed.value }) : deed
    },

    'privacy.erase': ({ selection, keepOut }) => erase(world, directory.chosen(selection), keepOut),
  }
}
