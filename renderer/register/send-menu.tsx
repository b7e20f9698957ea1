import { Send } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Register } from '../../domain/accreditation.ts'
import type { EventNote } from '../../domain/event-note.ts'
import { withDecision } from '../../domain/register/statuses.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { MenuButton } from '../parts/menu-button.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useSlowSign } from '../parts/use-slow-sign.ts'
import type { OpenRegister } from './open-register.ts'
import { useActs } from './use-register.ts'

type SendMenuProps = {
  readonly open: OpenRegister
  readonly register: Register
  readonly event: EventNote
  readonly sequence: string | null
}

/** What leaves for a desk: its sheet, or a mail with the sheet attached. */
export function SendMenu({ open, register, event, sequence }: SendMenuProps): ReactNode {
  const { register: words, failures } = useMessages()
  const { actions } = words
  const toasts = useToasts()
  const watched = useSlowSign()
  const act = useActs(open)
  const eventNoteId = event.id
  const officeOf = (desk: number): string => event.desks[desk]?.office || actions.anyDesk

  const fail = (code: keyof typeof failures): void => {
    if (code !== 'cancelled') toasts.show({ text: failures[code] })
  }
  const saveSheet = async (format: 'xlsx' | 'docx'): Promise<void> => {
    if (!(await open.flush())) return toasts.show({ text: words.notices.unwritten })
    const desk = event.desks.length === 1 ? 0 : null
    const saved = await watched(ask('registers.saveSheet', { eventNoteId, format, desk, sequence }))
    if (!saved.ok) return fail(saved.failure.code)
    offerForwarded(actions.saved(saved.value.fileName, saved.value.count))
  }
  const mail = async (desk: number, way: 'open' | 'save'): Promise<void> => {
    if (!(await open.flush())) return toasts.show({ text: words.notices.unwritten })
    const prepared = await watched(ask('registers.deskMail', { eventNoteId, desk, way }))
    if (!prepared.ok) return fail(prepared.failure.code)
    const file = prepared.value.files[0]?.name ?? ''
    offerForwarded(way === 'open' ? actions.mailReady(officeOf(desk)) : actions.mailSaved(file))
  }
  /** What was sent is no longer only asked for: one press says so. */
  const offerForwarded = (text: string): void => {
    if (open.state.status !== 'ready') return
    const decision = { status: 'forwarded', reason: '' } as const
    const changes = open.state.register.accreditations.flatMap(person => {
      const asked = person.places.filter(({ status }) => status === 'requested')
      if (asked.length === 0) return []
      return [{ put: asked.reduce((one, place) => withDecision(one, place.sequence, decision), person) }]
    })
    const mark = (): void => act(changes, actions.forwarded(changes.length))
    const action = changes.length === 0 ? {} : { action: { label: actions.markForwarded, act: mark } }
    toasts.show({ text, ...action, isLasting: true })
  }

  const mails = event.desks.flatMap(({ mails: addresses }, desk) =>
    addresses.length === 0
      ? []
      : [
          { id: `open-${desk}`, label: actions.mailTo(officeOf(desk)), hint: actions.mailHint },
          { id: `save-${desk}`, label: actions.mailSave(officeOf(desk)) },
        ],
  )
  return (
    <MenuButton
      label={actions.send}
      icon={<Send size={16} aria-hidden />}
      isDisabled={register.accreditations.length === 0}
      items={[
        { id: 'xlsx', label: actions.xlsx, hint: actions.sheetHint },
        { id: 'docx', label: actions.docx, hint: actions.sheetHint },
        ...mails,
      ]}
      onAction={id => {
        if (id === 'xlsx' || id === 'docx') return void saveSheet(id)
        const [way, desk] = id.split('-')
        void mail(Number(desk), way === 'save' ? 'save' : 'open')
      }}
    />
  )
}
