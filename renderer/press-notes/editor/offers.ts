import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** The height of an offer in pixels of the screen, and the longest that a pass waits for an idle moment, in ms. */
const sizes = { line: 18, patience: 200 } as const

/** What the page’s style shows in the margin (page-editor.css). */
const offered = ':is(.is-quiet, [data-programme="false"] .is-bare)[data-ghost]'

const selectorOf = ({ dataset }: HTMLElement): string => {
  const named = (['slot', 'line', 'region'] as const).find(name => dataset[name] !== undefined)
  return named === undefined ? '.page-programme' : `[data-${named}="${dataset[named]}"]`
}

/** How far each offer stands below its part, as rules: none covers another. `line` is the height of one. */
function rulesFor(flow: HTMLElement, line: number): string {
  const rules: string[] = []
  let free = 0
  for (const part of flow.querySelectorAll<HTMLElement>(`:scope > ${offered}`)) {
    if (part.getClientRects().length === 0) continue
    const place = Math.max(part.offsetTop, free)
    rules.push(`.page-flow > ${selectorOf(part)}{--offer:${place - part.offsetTop}px}`)
    free = place + line
  }
  return rules.join('\n')
}

/**
 * Keeps the offers in the margin apart. Parts that print nothing take no room, so several may begin at one height; which
 * of them show depends on the kind of the note. Placed in idle moments, by rules of its own: the page’s elements belong
 * to ProseMirror.
 */
export function offersApart(): Plugin {
  return new Plugin({
    view: first => {
      const sheet = new CSSStyleSheet()
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      let [written, idle]: [string, number] = ['', 0]
      let space: Element | null = null
      const pass = (view: EditorView): void => {
        idle = 0
        const ground = view.dom.parentElement
        if (ground === null || ground.offsetWidth === 0) return
        if (space === null) watch(ground)
        const scale = ground.getBoundingClientRect().width / ground.offsetWidth
        const rules = rulesFor(view.dom, sizes.line / scale)
        if (rules !== written) sheet.replaceSync(rules)
        written = rules
      }
      const schedule = (view: EditorView): void => {
        if (idle === 0) idle = requestIdleCallback(() => pass(view), { timeout: sizes.patience })
      }
      // The zoom, or what another part of the screen changed.
      const observer = new ResizeObserver(() => schedule(first))
      const watch = (ground: Element): void => {
        space = ground.parentElement
        if (space !== null) observer.observe(space)
      }
      schedule(first)
      return {
        update: schedule,
        destroy: () => {
          cancelIdleCallback(idle)
          observer.disconnect()
          document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet)
        },
      }
    },
  })
}
