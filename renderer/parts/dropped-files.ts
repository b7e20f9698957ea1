/** Files that were dropped on one screen and that the next one reads. They never leave the page by themselves. */
let dropped: readonly File[] = []

/** Keeps what was dropped for the import screen, which is opened next. */
export function holdDroppedFiles(files: readonly File[]): void {
  dropped = files
}

/** Hands over what was dropped, once; empty where nothing waits. */
export function takeDroppedFiles(): readonly File[] {
  const files = dropped
  dropped = []
  return files
}
