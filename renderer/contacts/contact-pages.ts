import type { ContactRow, ContactRows, ContactView } from '../../domain/contact-view.ts'
import type { Failure, Result } from '../../domain/failure.ts'

/** Rows of a page: more than most screens show, and few enough to be there at the next frame. */
const pageSize = 40

/** Pages that are asked for at once, where none of them is what a key has just called for. */
const pagesAtOnce = 4

/** Rows fetched before and behind those in sight. */
const fetchedAround = 50

type Pages = ReadonlyMap<number, readonly ContactRow[]>

/** What is on the screen: a view and those of its rows that have arrived. */
export type Shown = {
  readonly view: ContactView
  /** Grows with each view that is shown, not with the pages that follow: the grid scrolls to its top. */
  readonly serial: number
  readonly everybody: number
  readonly total: number
  readonly isExact: boolean
  readonly pages: Pages
  /** Rows from before the last change: they stay on the screen until the new ones arrive. */
  readonly olderPages: Pages
}

export type PagesState = {
  /** Null until the first answer. */
  readonly shown: Shown | null
  /** Why the last question was not answered; null when all is well. */
  readonly failure: Failure | null
}

/** Pages in a row that are not there. */
type Stretch = { readonly page: number; readonly pages: number }

/** Answers `contacts.view`. */
type AskRows = (view: ContactView, from: number, count: number) => Promise<Result<ContactRows>>

const sameView = (one: ContactView, other: ContactView): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** The row of a view; null while it is on its way. */
export function rowAt(shown: Shown, index: number): ContactRow | null {
  const page = Math.floor(index / pageSize)
  const place = index % pageSize
  return shown.pages.get(page)?.[place] ?? shown.olderPages.get(page)?.[place] ?? null
}

/** Rows from the `from`-th, which begins a page. */
function pagesOf(rows: readonly ContactRow[], from: number): Pages {
  const pages = new Map<number, readonly ContactRow[]>()
  for (let start = 0; start === 0 || start < rows.length; start += pageSize) {
    pages.set((from + start) / pageSize, rows.slice(start, start + pageSize))
  }
  return pages
}

/**
 * The rows of the contacts screen, fetched page by page. One question is out at a time, and it is always the one
 * that matters now: what was typed meanwhile replaces what waited, and an answer that nobody waits for any more is
 * dropped. What is on the screen stays until something newer is there.
 */
export class ContactPages {
  readonly #ask: AskRows
  readonly #watchers = new Set<() => void>()
  #state: PagesState = { shown: null, failure: null }
  #wanted: ContactView
  #first = 0
  #last = 0
  #inSight = 0
  #isStale = true
  #isAsking = false

  constructor(view: ContactView, ask: AskRows) {
    this.#wanted = view
    this.#ask = ask
  }

  get state(): PagesState {
    return this.#state
  }

  /** The view that is shown, or that will be as soon as it is answered. */
  get wanted(): ContactView {
    return this.#wanted
  }

  /** Tells of each new state and of each view that is wanted, until the returned function is called. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher)
    return () => {
      this.#watchers.delete(watcher)
    }
  }

  /** Shows another view, from its top: what a screen holds of it, and the rows around once it is scrolled. */
  show(view: ContactView): void {
    if (sameView(view, this.#wanted)) return
    this.#wanted = view
    this.#first = 0
    this.#last = this.#inSight
    this.#next()
    this.#tell()
  }

  /** Has the rows from `first` to `last`, which are in sight, and those around fetched, if they are not there. */
  need(first: number, last: number): void {
    const { shown } = this.#state
    // Rows of the view that is about to go are needed by nobody.
    if (shown !== null && !sameView(shown.view, this.#wanted)) return
    this.#first = Math.max(0, first - fetchedAround)
    this.#last = last + fetchedAround
    this.#inSight = last - first
    this.#next()
  }

  /** Contacts changed: what is in sight is asked for again. Also the way to try again after a failure. */
  refresh(): void {
    this.#isStale = true
    this.#next()
  }

  #next(): void {
    if (this.#isAsking) return
    const missing = this.#missing()
    if (missing !== null) void this.#fetch(missing)
  }

  #missing(): Stretch | null {
    const { shown } = this.#state
    const pageOf = (row: number): number => Math.floor(Math.max(0, row) / pageSize)
    if (shown === null || !sameView(shown.view, this.#wanted)) return { page: pageOf(this.#first), pages: 1 }
    const lastPage = pageOf(Math.min(this.#last, shown.total - 1))
    const isMissing = (page: number): boolean => this.#isStale || !shown.pages.has(page)
    let page = Math.min(pageOf(this.#first), lastPage)
    while (page < lastPage && !isMissing(page)) page += 1
    if (!isMissing(page)) return null
    let pages = 1
    while (pages < pagesAtOnce && page + pages <= lastPage && isMissing(page + pages)) pages += 1
    return { page, pages }
  }

  async #fetch({ page, pages }: Stretch): Promise<void> {
    const view = this.#wanted
    const refreshes = this.#isStale
    this.#isStale = false
    this.#isAsking = true
    const result = await this.#ask(view, page * pageSize, pages * pageSize)
    this.#isAsking = false
    const isAwaited = sameView(view, this.#wanted)
    if (!result.ok && isAwaited) {
      this.#enter({ ...this.#state, failure: result.failure })
      return
    }
    if (result.ok && isAwaited) this.#accept(view, result.value, refreshes)
    else this.#isStale ||= refreshes
    this.#next()
  }

  #accept(view: ContactView, { rows, from, ...counts }: ContactRows, refreshes: boolean): void {
    const { shown } = this.#state
    const isSame = shown !== null && sameView(shown.view, view)
    const older: Pages = isSame ? shown.pages : new Map()
    const fresh = pagesOf(rows, from)
    this.#enter({
      failure: null,
      shown: {
        ...counts,
        view,
        serial: isSame ? shown.serial : (shown?.serial ?? 0) + 1,
        pages: isSame && !refreshes ? new Map([...older, ...fresh]) : fresh,
        olderPages: isSame ? (refreshes ? older : shown.olderPages) : new Map(),
      },
    })
  }

  #enter(state: PagesState): void {
    this.#state = state
    this.#tell()
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher()
  }
}
