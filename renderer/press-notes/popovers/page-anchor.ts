/**
 * A place over the page for a form to stand beside: the page may draw an element anew while the form changes what it
 * shows. `leave` takes the place away.
 */
export function anchorAt(element: HTMLElement): { readonly anchor: HTMLElement; readonly leave: () => void } {
  const ground = element.closest<HTMLElement>('.page-sheet-ground')
  if (ground === null) return { anchor: element, leave: () => {} }
  const [own, around] = [element.getBoundingClientRect(), ground.getBoundingClientRect()]
  const scale = around.width / ground.offsetWidth || 1
  const anchor = document.createElement('div')
  anchor.className = 'page-anchor'
  Object.assign(anchor.style, {
    left: `${(own.left - around.left) / scale}px`,
    top: `${(own.top - around.top) / scale}px`,
    width: `${own.width / scale}px`,
    height: `${own.height / scale}px`,
  })
  ground.append(anchor)
  return { anchor, leave: () => anchor.remove() }
}
