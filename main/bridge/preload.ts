import { contextBridge, ipcRenderer } from 'electron'
import { announcements, questions } from '../../domain/channels.ts'

/**
 * The one door between the page and the main process: two functions, and no name that channels.ts does not
 * list. What crosses is checked on the other side, in answer.ts.
 */
const mayAsk: ReadonlySet<string> = new Set(questions)
const mayHear: ReadonlySet<string> = new Set(announcements)

contextBridge.exposeInMainWorld('mallette', {
  async ask(question: string, input: unknown): Promise<unknown> {
    if (!mayAsk.has(question)) throw new Error('no such question')
    if (!isPlain(input)) return { ok: false, failure: { code: 'invalid' } }
    return ipcRenderer.invoke(question, input)
  },

  /** Calls back with the news alone, never with Electron's event. Returns the function that stops it. */
  listen(announcement: string, callback: (news: unknown) => void): () => void {
    if (!mayHear.has(announcement)) throw new Error('no such announcement')
    const hear = (_event: unknown, news: unknown): void => callback(news)
    ipcRenderer.on(announcement, hear)
    return () => {
      ipcRenderer.off(announcement, hear)
    }
  },
})

/**
 * contextBridge makes a prototype of a `__proto__` key, and the message to the main process then loses it:
 * here is the last place where such an object shows.
 */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  const isOrdinary = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  return isOrdinary && Object.values(value).every(isPlain)
}
