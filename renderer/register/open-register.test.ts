import { describe, expect, it, vi } from 'vitest'
import { accreditationSchema, emptyRegister, type Register } from '../../domain/accreditation.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { withChanges } from '../../domain/register-changes.ts'
import { OpenRegister, type Writing } from './open-register.ts'

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const put = (number: number, family: string) => ({
  put: accreditationSchema.parse({ id: idOf(number), family }),
})
const people = (...changes: readonly ReturnType<typeof put>[]): Writing => ({ kind: 'people', changes })

/** A store on the other side of the door, which refuses while it is told to. */
function store() {
  const held = { register: emptyRegister(idOf(1)), refusal: refuse('disk-full'), isRefusing: false, reads: 0 }
  const open = new OpenRegister({
    read: async () => {
      held.reads += 1
      return succeed(held.register)
    },
    write: async (writing): Promise<Result<unknown>> => {
      if (held.isRefusing) return held.refusal
      held.register =
        writing.kind === 'people'
          ? withChanges(held.register, writing.changes)
          : { ...held.register, ...writing.rules }
      open.hear()
      return succeed({})
    },
  })
  return { held, open }
}

const namesOf = (open: OpenRegister): string[] =>
  open.state.status === 'ready' ? open.state.register.accreditations.map(({ family }) => family) : []
const storedNames = (register: Register): string[] => register.accreditations.map(({ family }) => family)

describe('an open register', () => {
  it('shows a change before it is stored, and stores it', async () => {
    const { held, open } = store()
    await open.refresh()
    open.write(people(put(1, 'Martin')))
    expect(namesOf(open)).toEqual(['Martin'])
    expect(await open.flush()).toBe(true)
    expect(storedNames(held.register)).toEqual(['Martin'])
  })

  it('keeps what could not be written on screen with what came after it, says why, and writes both later', async () => {
    const { held, open } = store()
    await open.refresh()
    held.isRefusing = true
    open.write(people(put(1, 'Martin')))
    expect(await open.flush()).toBe(false)
    open.write(people(put(2, 'Durand')))
    await open.flush()
    expect(open.state).toMatchObject({ status: 'ready', unwritten: { code: 'disk-full' } })
    expect(namesOf(open)).toEqual(['Martin', 'Durand'])
    held.isRefusing = false
    expect(await open.flush()).toBe(true)
    expect(open.state).toMatchObject({ unwritten: null })
    expect(storedNames(held.register)).toEqual(['Martin', 'Durand'])
  })

  it('shows what is stored once the rest is given up', async () => {
    const { held, open } = store()
    await open.refresh()
    open.write(people(put(1, 'Martin')))
    await open.flush()
    held.isRefusing = true
    open.write(people(put(1, 'Durand')))
    await open.flush()
    await open.abandon()
    expect(namesOf(open)).toEqual(['Martin'])
    expect(open.isAllWritten).toBe(true)
  })

  it('reads again when somebody else has written, and not for its own writes', async () => {
    const { held, open } = store()
    await open.refresh()
    open.write(people(put(1, 'Martin')))
    await open.flush()
    expect(held.reads).toBe(1)
    held.register = withChanges(held.register, [put(2, 'Durand')])
    open.hear()
    await vi.waitFor(() => expect(namesOf(open)).toEqual(['Martin', 'Durand']))
    expect(held.reads).toBe(2)
  })

  it('says why it cannot be read', async () => {
    const open = new OpenRegister({
      read: async () => refuse('not-found'),
      write: async () => refuse('not-found'),
    })
    await open.refresh()
    expect(open.state).toEqual({ status: 'failed', failure: { code: 'not-found' } })
  })
})
