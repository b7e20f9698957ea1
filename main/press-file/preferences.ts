import type { Question } from '../../domain/channels.ts'
import { succeed } from '../../domain/failure.ts'
import { defaultPreferences, type Preferences } from '../../domain/press-file.ts'
import type { AnswersTo } from '../bridge/answer.ts'
import type { PressFile } from '../store/press-file.ts'
import type { PressFileWorld } from './world.ts'

type Questions = Extract<Question, `preferences.${string}`>

/** What the person chose for the press file as a whole, or what Mallette proposes until she does. */
export function preferencesOf(file: PressFile): Preferences {
  const single = file.table('singles').get('preferences')
  return single?.id === 'preferences' ? single.value : defaultPreferences
}

/** The answers about the preferences. */
export function preferenceAnswers({ file, changed }: PressFileWorld): AnswersTo<Questions> {
  return {
    'preferences.get': () => succeed(preferencesOf(file)),

    'preferences.save': async preferences => {
      const value = { id: 'preferences', value: preferences } as const
      const written = await file.change([{ table: 'singles', id: value.id, value }])
      if (!written.ok) return written
      changed('preferences', value.id)
      return succeed(preferencesOf(file))
    },
  }
}
