import { describe, expect, it } from 'vitest'
import { questions } from '../domain/channels.ts'
import { refuse, succeed } from '../domain/failure.ts'
import { followingContract } from '../domain/following-contract.ts'
import { pressFileContract } from '../domain/press-file-contract.ts'
import type { StoreFailure } from '../domain/trouble.ts'
import {
  applicationAnswers,
  isApplicationQuestion,
  isFollowingQuestion,
  isLaterQuestion,
  isPressFileQuestion,
  isStoreQuestion,
} from './application.ts'

function prepare(storeFailure: StoreFailure | null = null) {
  const events: string[] = []
  const answers = applicationAnswers({
    version: '1.2.3',
    runtime: '45.4.1',
    storeFailure: Promise.resolve(storeFailure),
    openOutside: address => events.push(address),
    pageIsReady: () => events.push('ready'),
  })
  return { answers, events }
}

describe('the answers about Mallette', () => {
  it('tell what it is and why its data could not be opened', async () => {
    const storeFailure = { code: 'newer-data', dataVersion: 7 } as const
    const { answers } = prepare(storeFailure)
    expect(await answers['app.info']({})).toEqual(
      succeed({ version: '1.2.3', runtime: '45.4.1', storeFailure }),
    )
  })

  it('open a link outside, as it was understood', async () => {
    const { answers, events } = prepare()
    expect(await answers['app.openLink']({ href: 'https://www.economie.gouv.fr' })).toEqual(succeed({}))
    expect(events).toEqual(['https://www.economie.gouv.fr/'])
  })

  it('refuse a link that may not go out', async () => {
    const { answers, events } = prepare()
    const href = 'mailto:a@b.fr?bcc=spy@example.org'
    expect(await answers['app.openLink']({ href })).toEqual(refuse('invalid', 'href'))
    expect(events).toEqual([])
  })

  it('pass on that the page is ready', async () => {
    const { answers, events } = prepare()
    expect(await answers['app.readyToClose']({})).toEqual(succeed({}))
    expect(events).toEqual(['ready'])
  })
})

it('every question needs the store or does not', () => {
  const application = questions.filter(isApplicationQuestion)
  expect(application).toEqual(['app.info', 'app.openLink', 'app.readyToClose'])
  const pressFile = questions.filter(isPressFileQuestion)
  expect(pressFile).toEqual(Object.keys(pressFileContract))
  expect(questions.filter(isFollowingQuestion).sort()).toEqual(Object.keys(followingContract).sort())
  const later = questions.filter(isLaterQuestion)
  const store = questions.filter(isStoreQuestion)
  expect([...application, ...store, ...pressFile, ...later].sort()).toEqual([...questions].sort())
})
