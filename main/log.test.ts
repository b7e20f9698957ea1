import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeError, openLog } from './log.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mallette-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (name = 'mallette.log') => readFileSync(join(folder, 'logs', name), 'utf8')

describe('the log', () => {
  it('writes a line an event, for the person alone', () => {
    const log = openLog(join(folder, 'logs'))
    log('start')
    log('page gone')
    expect(read()).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z start\n\S+ page gone\n$/)
    expect(statSync(join(folder, 'logs', 'mallette.log')).mode & 0o777).toBe(0o600)
  })

  it('keeps one older file when it is full', () => {
    const log = openLog(join(folder, 'logs'))
    log('first')
    writeFileSync(join(folder, 'logs', 'mallette.log'), 'x'.repeat(300_000))
    log('second')
    log('third')
    expect(readdirSync(join(folder, 'logs')).sort()).toEqual(['mallette.1.log', 'mallette.log'])
    expect(read().split('\n')).toHaveLength(3)
    expect(read('mallette.1.log')).toHaveLength(300_000)
  })

  it('does not fail where it cannot write', () => {
    writeFileSync(join(folder, 'logs'), 'a file where the folder should be')
    expect(() => openLog(join(folder, 'logs'))('start')).not.toThrow()
  })
})

describe('the description of an error', () => {
  it('gives name, code and places, and nothing that the person wrote', () => {
    const error = Object.assign(new RangeError('Claire Martin, 06 12 34 56 78'), { code: 'ENOSPC' })
    error.stack = [
      'RangeError: Claire Martin, 06 12 34 56 78',
      '    at save (/home/claire martin/Mallette/dist/main/main.cjs:12:3)',
      '    at C:\\Users\\Claire\\main.cjs:4:50',
      '    at node:internal/process/task_queues:95:5',
      '    at new Promise (<anonymous>)',
    ].join('\n')
    expect(describeError(error)).toBe(
      'RangeError ENOSPC < main.cjs:12:3 < main.cjs:4:50 < task_queues:95:5 < ?',
    )
  })

  it('says nothing of what a stranger may have named', () => {
    const error = new Error('')
    error.name = 'Claire Martin <claire@example.org>'
    error.stack = ''
    expect(describeError(error)).toBe('?')
    expect(describeError('Claire Martin')).toBe('thrown string')
  })
})
