/** What a person can put right: the message is a whole sentence, printed without a stack. */
export class Refusal extends Error {}

/**
 * Says one line on standard error: standard output belongs to the command's own result.
 * @param {string} sentence
 */
export const say = sentence => {
  process.stderr.write(`${sentence}\n`)
}

/**
 * Runs a command with the words that follow its name; what it returns is the exit code.
 * @param {(words: string[]) => Promise<number>} work
 */
export async function command(work) {
  try {
    process.exitCode = await work(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
