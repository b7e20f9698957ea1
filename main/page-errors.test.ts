import { describe, expect, it } from 'vitest'
import { logPageErrors } from './page-errors.ts'

const script = 'app://mallette/assets/start-BkR3.js'

/** What the log holds after these messages, each as the runtime tells it. */
function logged(...messages: readonly (readonly unknown[])[]): string[] {
  const lines: string[] = []
  const listen = logPageErrors(event => lines.push(event))
  for (const message of messages) listen(...message)
  return lines
}

const asObject = (level: string, sourceId: unknown, lineNumber: unknown = 7) => [
  { level, sourceId, lineNumber, message: 'Claire Martin' },
]
const asWords = (level: number, sourceId: unknown, line: unknown = 7) => [
  {},
  level,
  'Claire Martin',
  line,
  sourceId,
]

describe('the errors of the page', () => {
  it('leave their file and line, as every Electron tells them', () => {
    expect(logged(asObject('error', script), asWords(3, script))).toEqual([
      'page error at start-BkR3.js:7',
      'page error at start-BkR3.js:7',
    ])
  })

  it('are logged alone: no warning, no information', () => {
    expect(logged(asObject('warning', script), asObject('info', script), asWords(2, script))).toEqual([])
  })

  it('leave nothing that the person may have written', () => {
    const sources = [
      'data:text/javascript,throw/Claire',
      'app://mallette/Claire Martin',
      'https://example.org/Claire.js',
      '',
      undefined,
    ]
    const messages = sources.flatMap(source => [asObject('error', source), asWords(3, source)])
    expect(logged(...messages, asObject('error', script, 'Claire'))).toEqual(
      Array(11).fill('page error at ?'),
    )
  })

  it('fill 20 lines at most', () => {
    expect(logged(...Array(50).fill(asWords(3, script)))).toHaveLength(20)
  })
})
