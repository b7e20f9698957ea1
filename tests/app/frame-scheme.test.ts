import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../main/guard/policy.ts'
import { launchMallette, type Mallette } from './launch.ts'

let mallette: Mallette
beforeAll(async () => {
  mallette = await launchMallette()
})
afterAll(() => mallette.close())

type Answer = { status: number; headers: Record<string, string>; text: string }

/** How long one request may take, in ms. */
const patience = 5_000

/**
 * A real request through Chromium's network stack, as the page's own go, but free of the page's policy. Electron
 * 25 now and then never ends a body that main itself asked for, whatever its address: then once more, afresh.
 */
async function request(url: string, method = 'GET'): Promise<Answer> {
  const answer = await withinPatience(url, method)
  if (answer !== null) return answer
  await mallette.kill()
  mallette = await launchMallette()
  const second = await withinPatience(url, method)
  if (second === null) throw new Error(`${method} ${url} hung twice`)
  return second
}

/** Null when there is no whole answer in time. */
async function withinPatience(url: string, method: string): Promise<Answer | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>(resolve => {
    timer = setTimeout(resolve, patience, null)
  })
  const answer = fetchInMain(url, method)
  // Once it is late, how it ends is nobody's concern.
  answer.catch(() => undefined)
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

const fetchInMain = (url: string, method: string): Promise<Answer> =>
  mallette.app.evaluate(
    async ({ net }, { url, method }) => {
      const response = await net.fetch(url, { method })
      const text = await response.text()
      return { status: response.status, headers: Object.fromEntries(response.headers), text }
    },
    { url, method },
  )

describe('the page', () => {
  it('is served with the policy, a nonce of its own and no way to be taken for something else', async () => {
    const { status, headers, text } = await request('app://mallette/index.html')
    const nonce = /<meta property="csp-nonce"[^>]* nonce="([^"]+)"/.exec(text)?.[1] ?? ''
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/)
    expect([status, headers]).toEqual([
      200,
      {
        'content-security-policy': contentSecurityPolicy(nonce),
        'content-type': 'text/html; charset=utf-8',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
    ])
  })

  it('names only files that are served, with their kinds', async () => {
    const { text } = await request('app://mallette/index.html')
    const names = [...text.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name]) => name ?? '')
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      const { status, headers } = await request(`app://mallette/${name}`)
      const type = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8'
      expect([name, status, headers['content-type']]).toEqual([name, 200, type])
    }
  })

  it('answers HEAD', async () => {
    expect(await request('app://mallette/index.html', 'HEAD')).toMatchObject({ status: 200, text: '' })
  })
})

it.each([
  'app://mallette/',
  'app://mallette/nothing.js',
  'app://mallette/package.json',
  'app://mallette/../main/main.cjs',
  'app://mallette/../../package.json',
  'app://mallette/%2e%2e/%2e%2e/package.json',
  'app://mallette/..%2f..%2fpackage.json',
  'app://mallette/assets/..%2f..%2fmain%2fmain.cjs',
  'app://mallette/..%5c..%5cpackage.json',
  'app://mallette/..\\..\\package.json',
  'app://mallette/%252e%252e%252fpackage.json',
  'app://mallette//etc/passwd',
  'app://mallette/file:///etc/passwd',
  'app://stranger/index.html',
  'app://mallette.stranger/index.html',
  'app://localhost/index.html',
])('answers 404 to %s', async url => {
  expect(await request(url)).toMatchObject({ status: 404, text: '' })
})

it('has no answer to a null character, which Chromium takes for no address', async () => {
  await expect(request('app://mallette/index.html%00')).rejects.toThrow('Invalid URL')
})

it('answers 400 to an address that no text can be', async () => {
  expect(await request('app://mallette/%ff')).toMatchObject({ status: 400, text: '' })
})

it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('answers 400 to %s', async method => {
  expect(await request('app://mallette/index.html', method)).toMatchObject({ status: 400, text: '' })
})
