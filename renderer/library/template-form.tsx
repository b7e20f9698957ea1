import { FilePlus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Issuer } from '../../domain/issuer.ts'
import type { NoteKind } from '../../domain/press-note.ts'
import type { Template } from '../../domain/template.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { type UnsavedDrafts, useDraft } from '../parts/use-draft.ts'
import { writtenKinds } from '../press-notes/start/written-kinds.ts'
import { FormFoot } from './form-foot.tsx'

/** What of a template is changed here; its words come from the note that it was made of. */
type TemplateLabel = { readonly name: string; readonly kind: NoteKind; readonly issuerId: string }
const unsavedTemplates: UnsavedDrafts<TemplateLabel> = new Map()

type TemplateFormProps = {
  readonly template: Template
  readonly issuers: readonly Issuer[]
  readonly onUse: () => void
}

/** One of the person's own templates: its name, and what it is proposed for. */
export function TemplateForm({ template, issuers, onUse }: TemplateFormProps): ReactNode {
  const { notes, shell, start } = useMessages()
  const words = start.templates
  const { id, changedAt, name, kind, issuerId, note, facts } = template
  const { draft, change, state, flush } = useDraft<TemplateLabel>({
    value: { name, kind, issuerId: issuerId ?? '' },
    savedAt: changedAt,
    save: next =>
      ask('templates.save', {
        id,
        draft: {
          name: next.name.trim() || shell.untitled,
          kind: next.kind,
          issuerId: next.issuerId === '' ? null : next.issuerId,
          note,
          facts,
        },
      }),
    unsaved: { drafts: unsavedTemplates, id },
  })
  return (
    <>
      <TextField
        label={words.name}
        value={draft.name}
        onChange={next => change(before => ({ ...before, name: next }))}
        maxLength={300}
      />
      <div className="form-grid">
        <SelectField
          label={words.kind}
          value={draft.kind}
          onChange={next => change(before => ({ ...before, kind: next }))}
          options={writtenKinds.map(value => ({ value, label: notes.kinds[value] }))}
        />
        <SelectField
          label={words.issuer}
          value={draft.issuerId}
          onChange={next => change(before => ({ ...before, issuerId: next }))}
          options={[
            { value: '', label: words.anyIssuer },
            ...issuers.map(issuer => ({ value: issuer.id, label: issuer.name || shell.untitled })),
          ]}
        />
      </div>
      <div className="row">
        <Button icon={<FilePlus size={16} aria-hidden />} onPress={onUse}>
          {words.use}
        </Button>
      </div>
      <FormFoot noun="templates" id={id} name={draft.name} state={state} flush={flush} />
    </>
  )
}
