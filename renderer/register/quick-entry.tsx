import { UserPlus } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Medium, Register } from '../../domain/accreditation.ts'
import { splitFullName } from '../../domain/contact-import/full-name.ts'
import type { ContactRow } from '../../domain/contact-view.ts'
import { doubleFinder } from '../../domain/register/doubles.ts'
import { mediumOf } from '../../domain/register/medium-of.ts'
import { noTexts, type PersonTexts, personNameOf, requestOf } from '../../domain/register/person-texts.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { optionsOf } from '../parts/options.ts'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useToasts } from '../parts/toast.tsx'
import { NameField } from './name-proposals.tsx'
import type { OpenRegister } from './open-register.ts'
import { useActs } from './use-register.ts'

type QuickEntryProps = {
  readonly open: OpenRegister
  readonly register: Register
  /** The sequence that is looked at: who is added asks to be there. */
  readonly sequence: string | null
}

type Typed = {
  readonly name: string
  readonly outlet: string
  readonly medium: Medium
  /** What the press file says of her beside that; null for somebody typed by hand. */
  readonly contact: { readonly id: string; readonly texts: PersonTexts } | null
}

const nothingTyped: Typed = { name: '', outlet: '', medium: '', contact: null }

/** One person a line: a name, Enter where the press file knows her, Tab to the outlet, Enter, and again. */
export function QuickEntry({ open, register, sequence }: QuickEntryProps): ReactNode {
  const { register: words } = useMessages()
  const { entry } = words
  const toasts = useToasts()
  const act = useActs(open)
  const [typed, setTyped] = useState(nothingTyped)
  const name = useRef<HTMLInputElement | null>(null)

  const take = async (row: ContactRow): Promise<void> => {
    const got = await ask('contacts.get', { id: row.id })
    const contact = got.ok ? got.value : null
    const role = contact?.functions.find(({ until }) => until === '')?.role ?? row.role
    const outlet = row.outlet.split(', ')[0] ?? ''
    const medium = mediumOf(role, outlet)
    const texts: PersonTexts = {
      ...noTexts,
      civility: contact?.civility ?? '',
      given: contact?.given ?? '',
      family: contact?.family || (contact?.desk ?? row.name),
      role,
      mail: contact?.mails[0]?.address ?? row.mail,
      phone: contact?.phones[0]?.number ?? '',
      cardNumber: contact?.pressCard ?? '',
    }
    setTyped({ name: row.name, outlet, medium, contact: { id: row.id, texts } })
    toasts.say(entry.known(row.name))
  }

  const add = (): void => {
    name.current?.focus()
    if (typed.name.trim() === '') return
    const texts = typed.contact?.texts ?? { ...noTexts, ...splitFullName(typed.name) }
    const medium = typed.medium || mediumOf(texts.role, typed.outlet)
    const request = requestOf(
      { ...texts, outlet: typed.outlet, medium },
      {
        id: crypto.randomUUID(),
        contactId: typed.contact?.id ?? null,
        requestedAt: new Date().toISOString(),
        sequence,
      },
    )
    const isDouble = doubleFinder(register.accreditations)(request) !== null
    const shown = personNameOf(request)
    act([{ put: request }], isDouble ? entry.already(shown) : entry.added(shown))
    setTyped(nothingTyped)
  }

  return (
    <form
      className="quick-entry"
      aria-label={entry.label}
      onSubmit={event => {
        event.preventDefault()
        add()
      }}
    >
      <NameField
        label={entry.name}
        value={typed.name}
        onChange={text => setTyped({ ...typed, name: text, contact: null })}
        onTake={contact => void take(contact)}
        onField={field => {
          name.current = field
        }}
      />
      <TextField
        label={entry.outlet}
        value={typed.outlet}
        onChange={outlet => setTyped({ ...typed, outlet, medium: typed.medium || mediumOf('', outlet) })}
        placeholder={entry.outlet}
        maxLength={120}
      />
      <SelectField
        label={entry.medium}
        value={typed.medium}
        onChange={medium => setTyped({ ...typed, medium })}
        options={optionsOf(words.media)}
      />
      <Button type="submit" className="button button-quiet">
        <UserPlus size={16} aria-hidden />
        <span>{entry.add}</span>
      </Button>
    </form>
  )
}
