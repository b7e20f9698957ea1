import { describe, expect, it } from 'vitest'
import { questions } from '../../domain/channels.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { hostileMessages } from '../../tests/hostile-messages.ts'
import { questionExamples } from '../../tests/question-examples.ts'
import { type Answers, type AnswersTo, answerQuestions } from './answer.ts'

type Sender = 'page' | 'stranger'

/** The main process's side of the bridge, with Electron's part played by a map. */
function openDoor() {
  const listeners = new Map<string, (sender: Sender, message: unknown) => Promise<Result<unknown>>>()
  const reported: unknown[] = []
  return {
    door: {
      ipc: { handle: listeners.set.bind(listeners) },
      isTrusted: (sender: Sender) => sender === 'page',
      report: (question: string, error: unknown) => reported.push([question, error]),
    },
    listeners,
    reported,
    ask: async (question: string, message: unknown, sender: Sender = 'page') =>
      listeners.get(question)?.(sender, message),
  }
}

/** A door that answers everything with `not-found` and counts how often it was asked. */
function recordingDoor() {
  const given: unknown[] = []
  const record = (input: unknown) => {
    given.push(input)
    return refuse('not-found')
  }
  const opened = openDoor()
  for (const question of questions) {
    const answers: Partial<Answers> = Object.fromEntries(questions.map(name => [name, record]))
    if (holds(answers, question)) answerQuestions(opened.door, [question], Promise.resolve(succeed(answers)))
  }
  return { ...opened, given }
}

function holds<Q extends keyof Answers>(answers: Partial<Answers>, question: Q): answers is AnswersTo<Q> {
  return question in answers
}

describe.each(questions)('%s', question => {
  const example = questionExamples[question]

  it('reaches its answer with a well-formed input', async () => {
    const { ask, given } = recordingDoor()
    expect(await ask(question, example)).toEqual(refuse('not-found'))
    expect(given).toMatchObject([example])
  })

  it.each(hostileMessages(example))('refuses $name', async ({ script, code }) => {
    const { ask, given } = recordingDoor()
    const message: unknown = new Function(`return ${script}`)()
    expect(await ask(question, message)).toMatchObject({ ok: false, failure: { code } })
    expect(given).toEqual([])
  })

  it('refuses a stranger', async () => {
    const { ask, given } = recordingDoor()
    expect(await ask(question, example, 'stranger')).toEqual(refuse('untrusted'))
    expect(given).toEqual([])
  })
})

describe('answering', () => {
  const readyToClose = (answer: AnswersTo<'app.readyToClose'>['app.readyToClose']) => {
    const opened = openDoor()
    answerQuestions(
      opened.door,
      ['app.readyToClose'],
      Promise.resolve(succeed({ 'app.readyToClose': answer })),
    )
    return opened
  }

  it('names the faulty field', async () => {
    const { ask } = recordingDoor()
    const draft = { programme: { days: [{}, { date: 'demain' }] } }
    const refused = await ask('eventNotes.save', { id: questionExamples['eventNotes.get'].id, draft })
    expect(refused).toEqual(refuse('invalid', 'draft.programme.days[1].date'))
  })

  it('passes an expected failure on', async () => {
    const { ask } = readyToClose(() => refuse('disk-full'))
    expect(await ask('app.readyToClose', {})).toEqual(refuse('disk-full'))
  })

  it('reports a throw and lets nothing of it through', async () => {
    const error = new Error('/home/claire/notes is on fire')
    const { ask, reported } = readyToClose(() => Promise.reject(error))
    expect(await ask('app.readyToClose', {})).toEqual(refuse('unexpected'))
    expect(reported).toEqual([['app.readyToClose', error]])
  })

  it('lets no answer out that the contract does not describe', async () => {
    const leaking = { version: '1', runtime: '45', storeFailure: null, folder: '/home/claire' }
    const { door, ask, reported } = openDoor()
    const answers = { 'app.info': () => succeed(leaking) }
    answerQuestions(door, ['app.info'], Promise.resolve(succeed(answers)))
    expect(await ask('app.info', {})).toEqual(refuse('unexpected'))
    expect(reported).toHaveLength(1)
  })

  it('waits for answers that come later', async () => {
    const { door, ask } = openDoor()
    let open = (_answers: Result<AnswersTo<'app.readyToClose'>>): void => {}
    const later = new Promise<Result<AnswersTo<'app.readyToClose'>>>(resolve => {
      open = resolve
    })
    answerQuestions(door, ['app.readyToClose'], later)
    const asked = ask('app.readyToClose', {})
    open(succeed({ 'app.readyToClose': () => succeed({}) }))
    expect(await asked).toEqual(succeed({}))
  })

  it('refuses with the reason why there are no answers', async () => {
    const { door, ask } = openDoor()
    answerQuestions(door, ['boilerplates.list'], Promise.resolve(refuse('newer-data')))
    expect(await ask('boilerplates.list', {})).toEqual(refuse('newer-data'))
  })
})
