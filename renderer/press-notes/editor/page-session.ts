import { type AnyExtension, Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import type { Composition } from '../../../domain/blocks.ts'
import type { HourStyle } from '../../../domain/french/hours.ts'
import type { Workpiece } from '../../../domain/workpiece.ts'
import { ask } from '../../bridge.ts'
import type { Composer } from '../composer/composer.ts'
import type { Layout } from '../page/layout.ts'
import { type Fullness, textBounds } from './bounds.ts'
import { alterationOf, mannerOf, metas } from './change-manner.ts'
import { pageExtensions } from './extensions.ts'
import { following } from './follow-work.ts'
import { fromWork } from './from-work.ts'
import { lineActs } from './line-acts.ts'
import { offersApart } from './offers.ts'
import { type PageDoor, pageInput, slotKeys } from './page-input.ts'
import { pageMarks } from './page-marks.ts'
import { type PagePart, type SlotName, slotParts } from './page-nodes.ts'
import { PageSheets } from './page-sheets.ts'
import type { PageWords } from './page-words.ts'
import { pictureKeys } from './picture-keys.ts'
import { Slots } from './slots.ts'
import { toWork } from './to-work.ts'

const isFromWork = (tr: Transaction): boolean => tr.getMeta(metas.fromWork) === true

/** Whether the person changed something by it, in the text or beside it. */
const isOwnChange = (tr: Transaction): boolean =>
  !isFromWork(tr) && (tr.docChanged || alterationOf(tr) !== null)

export type Opening = {
  /** Where the page is written. */
  readonly place: HTMLElement
  readonly composer: Composer
  /** What others add to the page: typing aids, paste, insertion, spelling. */
  readonly extensions: readonly AnyExtension[]
  /** The name of the page to a screen reader. */
  readonly label: string
  readonly words: PageWords
  readonly hours: HourStyle
  /** The person wants to fill this part; `anchor` is where the page shows it. */
  readonly onOpen: (part: PagePart, anchor: HTMLElement) => void
  /** The person wants to describe the picture at this position. */
  readonly onPicture: (position: number) => void
  /** The person leaves the page with Escape. */
  readonly onLeave: () => void
  /** A text or a list holds the most that it may. */
  readonly onFull: (most: Fullness) => void
}

/** The page of a note while it is open: one editor over the composer’s workpiece. React draws nothing of it. */
export class PageSession {
  readonly editor: Editor
  readonly slots: Slots
  readonly #composer: Composer
  readonly #sheets: PageSheets
  readonly #leave: readonly (() => void)[]
  #hours: HourStyle
  #isAwaited = false
  #isStepping = false

  constructor(opening: Opening) {
    const { place, composer, extensions, label, words, hours } = opening
    const { onOpen, onPicture, onLeave, onFull } = opening
    this.#hours = hours
    this.#composer = composer
    this.slots = new Slots(words)
    const door: PageDoor = {
      undo: () => this.undo(),
      redo: () => this.redo(),
      open: onOpen,
      leave: onLeave,
      follow: href => void ask('app.openLink', { href }),
    }
    const own = [
      Extension.create({
        name: 'page',
        // After what stands in the page: the programme and the menus have these keys first.
        priority: 40,
        addProseMirrorPlugins: () => [
          ...pageInput(door),
          pageMarks(words),
          lineActs(words),
          offersApart(),
          textBounds(onFull),
        ],
      }),
      Extension.create({
        name: 'slotKeys',
        priority: 200,
        addProseMirrorPlugins: () => [slotKeys(door), pictureKeys(onPicture)],
      }),
    ]
    this.editor = new Editor({
      element: null,
      extensions: [...this.#withSlots(pageExtensions, opening), ...extensions, ...own],
      content: { type: 'doc' },
      injectCSS: false,
      editable: !composer.isReadOnly,
      enableCoreExtensions: { keymap: false, delete: false, drop: false, paste: false, textDirection: false },
      editorProps: {
        attributes: {
          'aria-multiline': 'true',
          'aria-label': label,
          class: 'page-flow',
          spellcheck: 'false',
          // A released note is still read, and scrolled, by keyboard.
          ...(composer.isReadOnly ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
        },
        // Keys scroll what they reach into sight, with room above and below it.
        scrollMargin: 48,
        scrollThreshold: 48,
      },
    })
    const doc = fromWork(composer.work, this.editor.schema, hours)
    // With its plugins from the start: bare, the page would be drawn twice.
    const { plugins } = this.editor.extensionManager
    this.editor.view.updateState(EditorState.create({ doc, selection: textStart(doc), plugins }))
    this.editor.mount(place)
    this.#sheets = new PageSheets(place, this.slots)
    const heard = ({ transaction, appendedTransactions }: Heard): void =>
      this.#hear([transaction, ...appendedTransactions])
    this.editor.on('transaction', heard)
    this.editor.on('selectionUpdate', ({ transaction }) => this.#refill(transaction))
    this.#leave = [
      composer.watch(({ by }) => {
        if (by !== this) this.follow(this.#isStepping)
      }),
      composer.watchSettled(() => this.follow(false)),
    ]
  }

  /** Shows the workpiece as it stands. While a character is being composed it waits for its end. */
  follow(goThere: boolean): void {
    const { view, schema, state } = this.editor
    if (view.composing) {
      if (!this.#isAwaited) view.dom.addEventListener('compositionend', () => this.#catchUp(), { once: true })
      this.#isAwaited = true
      return
    }
    const tr = following(state, fromWork(this.#composer.work, schema, this.#hours), goThere)
    if (tr !== null) view.dispatch(tr)
  }

  undo(): boolean {
    return this.#step(() => this.#composer.undo())
  }

  redo(): boolean {
    return this.#step(() => this.#composer.redo())
  }

  /** The composition of the settled workpiece: what the slots print, and where the pages end. */
  show(composition: Composition): void {
    if (!this.editor.view.composing) this.#sheets.show(this.editor.view, composition)
  }

  /** The pages as they are laid out. */
  get layout(): Layout {
    return this.#sheets.layout
  }

  /** Tells when the number of pages changes, until the returned function is called. */
  watchPages(watcher: () => void): () => void {
    return this.#sheets.watch(watcher)
  }

  /** How the issuer writes hours. */
  writeHours(hours: HourStyle): void {
    if (hours === this.#hours) return
    this.#hours = hours
    this.follow(false)
  }

  destroy(): void {
    for (const leave of this.#leave) leave()
    this.#sheets.remove()
    this.editor.destroy()
  }

  /** The page follows what the step changed, with the caret. */
  #step(step: () => boolean): boolean {
    this.#isStepping = true
    const isDone = step()
    this.#isStepping = false
    return isDone
  }

  #catchUp(): void {
    this.#isAwaited = false
    // The last character arrives after the end is told.
    setTimeout(() => this.follow(false), 50)
  }

  #withSlots(extensions: readonly AnyExtension[], { words, onPicture }: Opening): AnyExtension[] {
    return extensions.map(extension => {
      if (extension.name === 'picture') return extension.configure({ ...words.picture, open: onPicture })
      const name = slotNames.find(slot => slot === extension.name)
      return name === undefined ? extension : extension.extend({ addNodeView: () => this.slots.view(name) })
    })
  }

  /** A line of Mallette’s that was left empty has her sentence again. */
  #refill(tr: Transaction): void {
    if (tr.docChanged || isFromWork(tr)) return
    const isEmptied = (node: Node): boolean =>
      node.content.size === 0 && typeof node.attrs['generated'] === 'string' && node.attrs['generated'] !== ''
    if (this.editor.state.doc.children.some(isEmptied)) this.follow(false)
  }

  #hear(transactions: readonly Transaction[]): void {
    const own = transactions.filter(tr => isOwnChange(tr))
    if (own.length === 0) return
    const { doc } = this.editor.state
    const alter = (before: Workpiece): Workpiece =>
      own.reduce((work, tr) => alterationOf(tr)?.(work) ?? work, toWork(doc, before))
    this.#composer.change(alter, mannerOf(own), this)
  }
}

/** The start of the body: the first place to write in. */
function textStart(doc: Node): Selection {
  let start = 0
  doc.forEach((part, offset) => {
    if (part.type.name === 'body') start = offset
  })
  return Selection.near(doc.resolve(start + 1))
}

type Heard = { readonly transaction: Transaction; readonly appendedTransactions: readonly Transaction[] }

const slotNames = Object.keys(slotParts).filter((name): name is SlotName => Object.hasOwn(slotParts, name))
