import type { Drawn, PictureSource } from '../../../domain/blocks.ts'
import { pixelsOfMillimetres } from '../page/page-style.ts'
import { drawPicture } from './draw-picture.ts'

/** What is drawn when it comes near the window. */
const waiting = new WeakMap<Element, () => void>()

let watcher: IntersectionObserver | null = null

/** Draws no sooner than somebody scrolls there: a dossier has forty pictures. */
function whenNear(element: Element, act: () => void): void {
  watcher ??= new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue
        watcher?.unobserve(target)
        waiting.get(target)?.()
        waiting.delete(target)
      }
    },
    { rootMargin: '100%' },
  )
  waiting.set(element, act)
  watcher.observe(element)
}

/** Says in the place of a picture what it would show, and that it is not there. */
function sayMissing(frame: HTMLElement, alternative: string, sentence: string): void {
  const words = document.createElement('span')
  words.className = 'page-picture-words'
  words.textContent = [alternative, sentence].filter(text => text !== '').join(' – ')
  frame.classList.add('is-missing')
  frame.replaceChildren(words)
}

/** A picture in a frame that has its size before its bytes are there. `missing` is said where they never come. */
export function pictureElement({ source, width, height, alternative }: Drawn, missing: string): HTMLElement {
  const frame = document.createElement('span')
  frame.className = 'page-picture-frame'
  frame.style.width = `${pixelsOfMillimetres(width)}px`
  frame.style.height = `${pixelsOfMillimetres(height)}px`
  const canvas = document.createElement('canvas')
  if (alternative === '') canvas.setAttribute('aria-hidden', 'true')
  else {
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', alternative)
  }
  frame.append(canvas)
  whenNear(frame, () => void show(frame, canvas, source, alternative, missing))
  return frame
}

async function show(
  frame: HTMLElement,
  canvas: HTMLCanvasElement,
  source: PictureSource,
  alternative: string,
  missing: string,
): Promise<void> {
  if (!(await drawPicture(canvas, source))) sayMissing(frame, alternative, missing)
}
