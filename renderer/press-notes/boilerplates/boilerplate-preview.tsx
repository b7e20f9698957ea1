import type { ReactNode } from 'react'
import { richTextBlocks } from '../../../domain/compose/rich-text-blocks.ts'
import type { RichText } from '../../../domain/rich-text.ts'
import { useMessages } from '../../messages/messages.tsx'
import { BlockView } from '../page/block-view.tsx'
import { keyed } from '../page/keyed.ts'
import './boilerplates.css'

type BoilerplatePreviewProps = { readonly title: string; readonly body: RichText }

/** The text of a section as it will print, on white paper whatever the theme. */
export function BoilerplatePreview({ title, body }: BoilerplatePreviewProps): ReactNode {
  const { library, shell } = useMessages()
  return (
    <section className="boilerplate-preview" aria-label={library.picker.preview(title || shell.untitled)}>
      {keyed(richTextBlocks(body, 'boilerplates', 'body')).map(({ key, item }) => (
        <BlockView key={key} block={item} />
      ))}
    </section>
  )
}
