import type { ReactNode } from 'react'
import type { Boilerplate } from '../../domain/boilerplate.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { DateField } from '../parts/date-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { type UnsavedDrafts, useDraft } from '../parts/use-draft.ts'
import { RichTextField } from '../press-notes/editor/rich-text-field.tsx'
import { FormFoot } from './form-foot.tsx'

type BoilerplateDraft = Omit<Boilerplate, 'id' | 'changedAt'>
const unsavedBoilerplates: UnsavedDrafts<BoilerplateDraft> = new Map()

/** One « À propos » text. */
export function BoilerplateForm({ boilerplate }: { readonly boilerplate: Boilerplate }): ReactNode {
  const { library } = useMessages()
  const { id, changedAt, title, body, reviewBy } = boilerplate
  const { draft, change, state, flush } = useDraft<BoilerplateDraft>({
    value: { title, body, reviewBy },
    savedAt: changedAt,
    save: next => ask('boilerplates.save', { id, draft: next }),
    unsaved: { drafts: unsavedBoilerplates, id },
  })
  return (
    <>
      <TextField
        label={library.boilerplateTitle}
        value={draft.title}
        onChange={next => change(before => ({ ...before, title: next }))}
        maxLength={300}
      />
      <RichTextField
        label={library.boilerplateBody}
        value={draft.body}
        onChange={next => change(before => ({ ...before, body: next }))}
      />
      <div className="form-grid">
        <DateField
          label={library.reviewBy}
          value={draft.reviewBy}
          onChange={next => change(before => ({ ...before, reviewBy: next }))}
        />
      </div>
      <FormFoot noun="boilerplates" id={id} name={draft.title} state={state} flush={flush} />
    </>
  )
}
