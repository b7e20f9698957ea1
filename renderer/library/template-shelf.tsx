import { Copy, FilePlus } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import type { Failure } from '../../domain/failure.ts'
import { type ShippedTemplate, shippedTemplates } from '../../domain/shipped-templates.ts'
import type { Template } from '../../domain/template.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { FieldScope } from '../parts/field-scope.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useStart } from '../press-notes/start/use-start.ts'
import { useAsked } from '../use-asked.ts'
import { ShelfItem } from './shelf-item.tsx'
import { TemplateForm } from './template-form.tsx'

const shipped = shippedTemplates()

/** The templates: the person's own, which she may rename and remove, and those that come with Mallette. */
export function TemplateShelf({
  onFailure,
}: {
  readonly onFailure: (failure: Failure | null) => void
}): ReactNode {
  const { start } = useMessages()
  const words = start.templates
  const toasts = useToasts()
  const begin = useStart()
  const asked = useAsked('templates.list', {}, 'templates')
  const [newest, setNewest] = useState('')

  const make = async (templateId: string): Promise<void> => {
    onFailure(await begin({ from: 'template', templateId, eventNoteId: null }))
  }
  const copy = async ({ name, kind, issuerId, note, facts }: ShippedTemplate): Promise<void> => {
    const draft = { name: words.copyName(name), kind, issuerId, note, facts }
    const created = await ask('templates.create', draft)
    onFailure(created.ok ? null : created.failure)
    if (!created.ok) return
    setNewest(created.value.id)
    toasts.show({ text: words.copied(name) })
  }
  return (
    <section className="stack">
      <p className="soft">{words.text}</p>
      <h2>{words.own}</h2>
      <AskedView asked={asked} lines={2}>
        {own =>
          own.length === 0 ? (
            <p className="soft">{words.none}</p>
          ) : (
            <OwnTemplates own={own} newest={newest} onUse={make} />
          )
        }
      </AskedView>
      <h2>{words.shippedTitle}</h2>
      <ul className="list" aria-label={words.shippedTitle}>
        {shipped.map(template => (
          <ShippedRow
            key={template.id}
            template={template}
            onUse={() => void make(template.id)}
            onCopy={() => void copy(template)}
          />
        ))}
      </ul>
    </section>
  )
}

type OwnTemplatesProps = {
  readonly own: readonly Template[]
  readonly newest: string
  readonly onUse: (id: string) => Promise<void>
}

function OwnTemplates({ own, newest, onUse }: OwnTemplatesProps): ReactNode {
  const { notes } = useMessages()
  const asked = useAsked('issuers.list', {}, 'issuers')
  const issuers = asked.status === 'ready' ? asked.value : []
  return own.map(template => (
    <FieldScope key={template.id} name={template.id}>
      <ShelfItem
        title={template.name}
        isOpen={template.id === newest}
        remarks={
          <>
            <span className="soft">{issuers.find(({ id }) => id === template.issuerId)?.name ?? ''}</span>
            <span className="badge">{notes.kinds[template.kind]}</span>
          </>
        }
      >
        <TemplateForm template={template} issuers={issuers} onUse={() => void onUse(template.id)} />
      </ShelfItem>
    </FieldScope>
  ))
}

type ShippedRowProps = {
  readonly template: ShippedTemplate
  readonly onUse: () => void
  readonly onCopy: () => void
}

function ShippedRow({ template, onUse, onCopy }: ShippedRowProps): ReactNode {
  const words = useMessages().start.templates
  const id = useId()
  return (
    <li className="list-row shelf-row">
      <div className="stack-tight">
        <span id={id} className="shelf-name">
          {template.name}
        </span>
        <span className="soft">{words.shipped[template.shippedName]}</span>
      </div>
      <div className="row shelf-acts">
        <Button tone="plain" icon={<Copy size={16} aria-hidden />} onPress={onCopy} describedBy={id}>
          {words.copy}
        </Button>
        <Button tone="plain" icon={<FilePlus size={16} aria-hidden />} onPress={onUse} describedBy={id}>
          {words.use}
        </Button>
      </div>
    </li>
  )
}
