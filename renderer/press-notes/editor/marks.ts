import { Mark } from '@tiptap/core'
import { isNoteLink } from '../../../domain/link.ts'

/** The looks that press notes use inside a text, and no others. */
const bold = Mark.create({
  name: 'bold',
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: () => ['strong', 0],
})

const italic = Mark.create({
  name: 'italic',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
})

const superscript = Mark.create({
  name: 'superscript',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: () => ['sup', { class: 'page-raised' }, 0],
})

const hrefOf = (element: HTMLElement): string | null => {
  const href = element.getAttribute('href') ?? ''
  return isNoteLink(href) ? href : null
}

/** `https:` and `mailto:` alone: any other address is dropped where it comes in, and its text stays. */
const link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: element => (hrefOf(element) === null ? false : { href: hrefOf(element) }) },
  ],
  // Outside every link of the screen: a click puts the caret there.
  renderHTML: ({ HTMLAttributes }) => ['a', { ...HTMLAttributes, class: 'page-link', tabindex: -1 }, 0],
})

/** Words of another language than the note’s: spelling leaves them alone, screen readers pronounce them. */
const language = Mark.create({
  name: 'language',
  // What is written behind a foreign word is French again.
  inclusive: false,
  addAttributes: () => ({ language: { default: 'en' } }),
  parseHTML: () => [{ tag: 'span.page-foreign' }],
  renderHTML: ({ mark }) => ['span', { lang: String(mark.attrs['language']), class: 'page-foreign' }, 0],
})

/** The outermost first. */
export const pageMarks = [link, bold, italic, superscript, language]
