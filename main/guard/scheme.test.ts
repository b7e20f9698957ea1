import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdPages } from './held-pages.ts'
import { contentSecurityPolicy, heldPagePolicy } from './policy.ts'
import { ownOrigin, pageAddress, respond } from './scheme.ts'
import { listServedFiles, type ServedFiles } from './served-files.ts'

const page = '<meta property="csp-nonce" nonce="__CSP_NONCE__"><title>Été</title>'
let folder = ''
let files: ServedFiles = new Map()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mallette-scheme-'))
  await writeFile(join(folder, 'index.html'), page)
  await writeFile(join(folder, 'été 1.css'), 'body { color: red }')
  files = await listServedFiles(folder)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const held = holdPages()

const ask = (url: string, method = 'GET') => respond({ url, method }, files, held)

describe('the page', () => {
  it('comes with a nonce of its own in header and text', async () => {
    const response = await ask(pageAddress)
    const text = await response.text()
    const nonce = /nonce="([A-Za-z0-9+/]{22}==)"/.exec(text)?.[1] ?? ''
    expect(response.status).toBe(200)
    expect(text).toBe(page.replace('__CSP_NONCE__', nonce))
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-security-policy': contentSecurityPolicy(nonce),
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
  })

  it('gets another nonce at each load', async () => {
    const policies = await Promise.all([ask(pageAddress), ask(pageAddress)])
    const [first, second] = policies.map(({ headers }) => headers.get('content-security-policy'))
    expect(first).not.toBe(second)
  })

  it('answers HEAD without a body', async () => {
    const response = await ask(pageAddress, 'HEAD')
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '',
    ])
  })
})

describe('a page that main holds', () => {
  it('comes once, in a sandbox, with its style sheet alone', async () => {
    let own = ''
    const path = held.hold(nonce => {
      own = nonce
      return '<title>Note</title>'
    })
    const response = await ask(`${ownOrigin}${path}`)
    expect(await response.text()).toBe('<title>Note</title>')
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-security-policy': heldPagePolicy(own),
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    expect((await ask(`${ownOrigin}${path}`)).status).toBe(404)
  })

  it('does not come to another origin, nor is it lost to it', async () => {
    const path = held.hold(() => '')
    expect((await ask(`app://other${path}`)).status).toBe(404)
    expect((await ask(`${ownOrigin}${path}`)).status).toBe(200)
  })
})

it('serves a file whose name the address writes in its own way', async () => {
  const response = await ask('app://mallette/%C3%A9t%C3%A9%201.css')
  expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy(null))
  expect(await response.text()).toBe('body { color: red }')
})

it.each([
  ['GET', 404, 'app://mallette/'],
  ['GET', 404, 'app://mallette/nothing.js'],
  ['GET', 400, 'app://mallette/../../etc/passwd'],
  ['GET', 400, 'app://mallette/%2e%2e/index.html'],
  ['GET', 404, 'app://mallette/..%2f..%2fetc%2fpasswd'],
  ['GET', 404, 'app://mallette/%252e%252e/index.html'],
  ['GET', 404, 'app://mallette/..%5cindex.html'],
  ['GET', 404, 'app://mallette/..\\index.html'],
  ['GET', 404, 'app://mallette//index.html'],
  ['GET', 404, 'app://mallette/index.html%00.js'],
  ['GET', 404, 'app://mallette/INDEX.HTML'],
  ['GET', 404, 'app://mallette/__proto__'],
  ['GET', 404, 'app://other/index.html'],
  ['GET', 404, 'app://mallette.fr/index.html'],
  ['GET', 404, 'app://mallette:8080/index.html'],
  ['GET', 404, 'app:index.html'],
  ['GET', 404, 'https://mallette/index.html'],
  ['GET', 400, 'app://mallette/%ff'],
  ['GET', 400, 'no address'],
  ['POST', 400, pageAddress],
  ['PUT', 400, pageAddress],
  ['OPTIONS', 400, pageAddress],
  ['get', 400, pageAddress],
])('answers %s %i to %s', async (method, status, url) => {
  const response = await ask(url, method)
  expect([response.status, await response.text()]).toEqual([status, ''])
  expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy(null))
})
