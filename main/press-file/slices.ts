import { createPace } from '../store/pace.ts'

/** Runs steps to their end, giving way to what waits as soon as it has held the event loop for long enough. */
export async function inSlices<T>(steps: Iterator<unknown, T>): Promise<T> {
  const pace = createPace()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (pace.isDue()) await pace.rest()
  }
}

/** Makes one thing of each item, in slices. */
export async function eachInSlices<T, U>(items: Iterable<T>, make: (item: T) => U): Promise<U[]> {
  const pace = createPace()
  const made: U[] = []
  for (const item of items) {
    made.push(make(item))
    if (pace.isDue()) await pace.rest()
  }
  return made
}
