import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { endOnFatalError } from './fatal.ts'

function prepare() {
  const events: string[] = []
  const output = { stdout: new EventEmitter(), stderr: new EventEmitter() }
  const process = Object.assign(new EventEmitter(), output)
  endOnFatalError(process, {
    log: event => events.push(event),
    tellPerson: () => events.push('dialog'),
    exit: code => events.push(`exit ${code}`),
  })
  return { process, events }
}

it.each([
  ['uncaughtException', 'uncaught exception'],
  ['unhandledRejection', 'unhandled rejection'],
])('ends on %s: log, one dialog, exit code 1', (event, line) => {
  const { process, events } = prepare()
  process.emit(event, new Error('fire'))
  expect(events).toEqual([line, 'dialog', 'exit 1'])
})

it('shows one dialog for several errors', () => {
  const { process, events } = prepare()
  process.emit('uncaughtException', new Error('fire'))
  process.emit('unhandledRejection', new Error('smoke'))
  expect(events).toEqual(['uncaught exception', 'dialog', 'exit 1', 'unhandled rejection'])
})

it('goes on when nobody reads its output', () => {
  const { process, events } = prepare()
  process.stdout.emit('error', Object.assign(new Error('broken pipe'), { code: 'EPIPE' }))
  process.stderr.emit('error', Object.assign(new Error('broken pipe'), { code: 'EPIPE' }))
  expect(events).toEqual([])
})
