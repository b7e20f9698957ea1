import type { IpcMainInvokeEvent } from 'electron'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { type Question, questions } from '../../domain/channels.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { hostileMessages } from '../../tests/hostile-messages.ts'
import { questionExamples } from '../../tests/question-examples.ts'
import { type Answers, type AnswersTo, answerQuestions } from './answer.ts'

type Listener = (event: IpcMainInvokeEvent, message: unknown) => unknown
