import { createSocket } from 'node:dgram'
import { readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'

/** Listens on this machine for whoever gets out of Mallette, by stream or by datagram. */
async function openTrap() {
  const caught: string[] = []
  const streams = createServer(socket => {
    caught.push('stream')
    socket.on('error', () => {})
    socket.end('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\n\r\n')
  })
  await new Promise<void>(resolve => streams.listen(0, '127.0.0.1', resolve))
  const address = streams.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const datagrams = createSocket('udp4', () => caught.push('datagram'))
  await new Promise<void>(resolve => datagrams.bind(port, '127.0.0.1', resolve))
  return {
    port,
    caught,
    close: () => {
      streams.close()
      datagrams.close()
    },
  }
}

let mallette: Mallette
let trap: Awaited<ReturnType<typeof openTrap>>
const netLog = join(temporaryFolder(), 'net-log.json')

beforeAll(async () => {
  trap = await openTrap()
  mallette = await launchMallette({ args: [`--log-net-log=${netLog}`] })
})
afterAll(async () => {
  await mallette.close()
  trap.close()
})

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

it('falls into the trap where nothing is guarded', async () => {
  const socket = connect(trap.port, '127.0.0.1')
  await new Promise(resolve => socket.once('close', resolve).resume())
  const sender = createSocket('udp4')
  await new Promise(resolve => sender.send('hello', trap.port, '127.0.0.1', resolve))
  sender.close()
  await expect.poll(() => trap.caught.sort()).toEqual(['datagram', 'stream'])
  trap.caught.length = 0
})

describe('nothing gets out of the page', () => {
  it.each([
    ['fetch', 'fetch(web)'],
    ['fetch without reading', "fetch(web, { mode: 'no-cors' })"],
    ['XMLHttpRequest', "const x = new XMLHttpRequest(); x.open('GET', web); x.send()"],
    ['WebSocket', "new WebSocket(web.replace('http', 'ws'))"],
    ['EventSource', 'new EventSource(web)'],
    ['beacon', "navigator.sendBeacon(web, 'x')"],
    ['picture', 'new Image().src = web'],
    ['preconnect', "link('preconnect')"],
    ['name prefetch', "link('dns-prefetch')"],
    ['prefetch', "link('prefetch')"],
    ['style sheet', "link('stylesheet')"],
    ['link followed', "link('', 'a').click()"],
    ['ping', "const a = link('', 'a'); a.href = location.href; a.ping = web; a.click()"],
    ['another address', 'location.href = web'],
    ['a window', 'window.open(web)'],
    ['calls over datagrams', 'call("stun:127.0.0.1:" + port)'],
    ['calls over streams', 'call("turn:127.0.0.1:" + port + "?transport=tcp")'],
    ['WebTransport', 'new WebTransport("https://127.0.0.1:" + port)'],
  ])('%s', async (_name, act) => {
    const script = `(async () => {
      const port = ${trap.port}
      const web = 'http://127.0.0.1:${trap.port}/'
      const link = (rel, kind = 'link') =>
        document.head.appendChild(Object.assign(document.createElement(kind), { rel, href: web }))
      const call = async url => {
        const peer = new RTCPeerConnection({ iceServers: [{ urls: url, username: 'u', credential: 'c' }] })
        peer.createDataChannel('x')
        await peer.setLocalDescription(await peer.createOffer())
      }
      ${act}
    })()`
    await mallette.page.evaluate(script).catch(() => undefined)
    await pause(300)
    expect(trap.caught).toEqual([])
    expect(mallette.page.url()).toBe('app://mallette/index.html')
  })
})

describe('nothing gets out of the session either', () => {
  it.each(['127.0.0.1', 'localhost', '[::1]'])('a request to %s', async host => {
    const outcome = mallette.app.evaluate(({ net }, url) => net.fetch(url), `http://${host}:${trap.port}/`)
    await expect(outcome).rejects.toThrow(/ERR_BLOCKED_BY_CLIENT|ERR_NAME_NOT_RESOLVED/)
    expect(trap.caught).toEqual([])
  })

  it('a window that would show another site', async () => {
    const outcome = mallette.app.evaluate(async ({ BrowserWindow }, url) => {
      const window = new BrowserWindow({ show: false })
      await window.loadURL(url).finally(() => window.destroy())
    }, `http://127.0.0.1:${trap.port}/`)
    await expect(outcome).rejects.toThrow('ERR_BLOCKED_BY_CLIENT')
    expect(trap.caught).toEqual([])
  })
})

/** Chromium's own account of what its network stack did; `--log-net-log` writes it. */
const netLogSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.int()) }),
  events: z.array(z.object({ type: z.int() })),
})

it('sent nothing and looked no name up from start to end', async () => {
  await mallette.close()
  const { constants, events } = netLogSchema.parse(JSON.parse(readFileSync(netLog, 'utf8')))
  const seen = new Set(events.map(({ type }) => type))
  const signs = [
    'TCP_CONNECT',
    'SOCKET_BYTES_SENT',
    'UDP_BYTES_SENT',
    'HOST_RESOLVER_MANAGER_JOB',
    'URL_REQUEST_START_JOB',
  ]
  expect(seen.size).toBeGreaterThan(0)
  expect(signs.map(sign => [sign, seen.has(constants.logEventTypes[sign] ?? Number.NaN)])).toEqual(
    signs.map(sign => [sign, false]),
  )
  expect(signs.filter(sign => !(sign in constants.logEventTypes))).toEqual([])
})
