/** Makes the compiler prove that every member of a union was handled. Throws if a value came from outside the types. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${typeof value}`)
}
