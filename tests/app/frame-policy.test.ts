import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchMallette, type Mallette } from './launch.ts'

let mallette: Mallette
beforeAll(async () => {
  mallette = await launchMallette()
})
afterAll(() => mallette.close())

/**
 * Runs `act` in the page, from a timer: what the debugger evaluates at once would be exempt from the policy.
 * Returns the directives it violated and whether it managed to set the page's `harm`.
 */
async function attempt(act: () => unknown) {
  const before = (await mallette.cspViolations()).length
  const script = `new Promise(resolve => {
    const violated = new Set()
    document.addEventListener('securitypolicyviolation', event => violated.add(event.effectiveDirective))
    delete window.harm
    setTimeout(async () => {
      try { await (${act})() } catch {}
      setTimeout(() => resolve({ harmed: 'harm' in window, violated: [...violated] }), 150)
    })
  })`
  const outcome = await mallette.page.evaluate<{ harmed: boolean; violated: string[] }>(script)
  return { ...outcome, counted: (await mallette.cspViolations()).length > before }
}

describe('the policy refuses, and the tests count', () => {
  it.each<[string, string, () => unknown]>([
    [
      'an inline script',
      'require-trusted-types-for',
      () => {
        const script = document.createElement('script')
        script.append('window.harm = 1')
        document.head.append(script)
      },
    ],
    [
      'a handler written in an attribute',
      'require-trusted-types-for',
      () => {
        const button = document.body.appendChild(document.createElement('button'))
        button.setAttribute('onclick', 'window.harm = 1')
        button.click()
      },
    ],
    [
      'markup made of text',
      'require-trusted-types-for',
      () => {
        document.body.appendChild(document.createElement('p')).innerHTML =
          '<img src=x onerror="window.harm=1">'
      },
    ],
    ['eval', 'require-trusted-types-for', () => Reflect.get(window, 'eval')('window.harm = 1')],
    ['a function made of text', 'require-trusted-types-for', () => new Function('window.harm = 1')()],
    [
      'a policy that would bless text',
      'trusted-types',
      () => {
        const { trustedTypes } = Object(window)
        trustedTypes.createPolicy('default', { createHTML: (text: string) => text })
        Object(window).harm = 1
      },
    ],
    [
      'a script from elsewhere',
      'require-trusted-types-for',
      () => {
        const script = document.head.appendChild(document.createElement('script'))
        script.src = 'data:text/javascript,window.harm=1'
      },
    ],
    [
      'a style sheet from elsewhere',
      'style-src-elem',
      () => {
        const link = document.head.appendChild(document.createElement('link'))
        link.rel = 'stylesheet'
        link.href = 'data:text/css,html{z-index:6}'
        link.onload = () => {
          Object(window).harm = 1
        }
      },
    ],
    [
      'a style without the nonce',
      'style-src-elem',
      () => {
        const style = document.createElement('style')
        style.append('html { z-index: 7 }')
        document.head.append(style)
        if (getComputedStyle(document.documentElement).zIndex === '7') Object(window).harm = 1
      },
    ],
    [
      'a style written in an attribute',
      'style-src-attr',
      () => {
        document.body.setAttribute('style', 'z-index: 7')
        if (document.body.style.zIndex === '7') Object(window).harm = 1
      },
    ],
    [
      'a frame',
      'frame-src',
      () => {
        const frame = document.createElement('iframe')
        frame.src = 'app://mallette/index.html'
        frame.onload = () => {
          if (frame.contentDocument?.title === 'Mallette') Object(window).harm = 1
        }
        document.body.append(frame)
      },
    ],
    [
      'a form that is sent',
      'form-action',
      () => {
        const form = document.body.appendChild(document.createElement('form'))
        form.action = 'app://mallette/index.html?sent'
        form.submit()
      },
    ],
    [
      'another base for addresses',
      'base-uri',
      () => {
        const base = document.head.appendChild(document.createElement('base'))
        base.href = 'https://example.org/'
        if (new Request('.').url.startsWith('https:')) Object(window).harm = 1
      },
    ],
    [
      'a picture made of text',
      'img-src',
      () =>
        new Promise<void>(resolve => {
          const image = new Image()
          image.onload = () => {
            Object(window).harm = 1
            resolve()
          }
          image.onerror = () => resolve()
          image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='
        }),
    ],
    [
      'fetching even its own files',
      'connect-src',
      async () => {
        await fetch('app://mallette/index.html')
        Object(window).harm = 1
      },
    ],
  ])('%s', async (_name, directive, act) => {
    const { harmed, violated, counted } = await attempt(act)
    expect({ harmed, counted }).toEqual({ harmed: false, counted: true })
    expect(violated).toContain(directive)
  })
})

describe('the policy lets through', () => {
  it('the style that bears the nonce of the page, and styles set by script', async () => {
    const { harmed, violated } = await attempt(() => {
      const style = document.createElement('style')
      style.nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
      style.append('html { z-index: 8 }')
      document.head.prepend(style)
      document.body.style.zIndex = '9'
      const seen = [document.documentElement, document.body].map(element => getComputedStyle(element).zIndex)
      if (seen.join() === '8,9') Object(window).harm = 1
    })
    expect([harmed, violated]).toEqual([true, []])
  })
})
