import { useEffect, useState } from 'react'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/** Whether something open asks for an answer first. */
const isOverlaid = (): boolean => document.querySelector('.dialog-ground') !== null

/**
 * Takes files that are dropped anywhere on the window and that nothing else took: a screen that has a use for them
 * goes first. True while some are held above the window and no screen says that it would take them.
 */
export function useLateDrops(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event) || isOverlaid()) return
      setIsOver(!event.defaultPrevented)
      event.preventDefault()
    }
    const leave = (event: DragEvent): void => {
      // Moving from one element to another leaves the first: only out of the window there is nothing next.
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      setIsOver(false)
      if (event.defaultPrevented || isOverlaid()) return
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) onDrop(files)
    }
    // A screen that is opened later listens to the window later: at each drag this listens last again.
    const listenLast = (type: 'dragover' | 'drop', hear: (event: DragEvent) => void): (() => void) => {
      const renew = (): void => {
        window.removeEventListener(type, hear)
        window.addEventListener(type, hear)
      }
      window.addEventListener(type, renew, { capture: true })
      return () => {
        window.removeEventListener(type, renew, { capture: true })
        window.removeEventListener(type, hear)
      }
    }
    const stops = [listenLast('dragover', over), listenLast('drop', drop)]
    window.addEventListener('dragleave', leave)
    return () => {
      for (const stop of stops) stop()
      window.removeEventListener('dragleave', leave)
    }
  }, [onDrop])
  return isOver
}
