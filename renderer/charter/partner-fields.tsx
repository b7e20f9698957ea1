import { ImagePlus, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Logo } from '../../domain/issuer.ts'
import { useMessages } from '../messages/messages.tsx'
import { IconButton } from '../parts/button.tsx'
import { FieldScope } from '../parts/field-scope.tsx'
import { useToasts } from '../parts/toast.tsx'
import { keyed } from '../press-notes/page/keyed.ts'
import { LogoChooser } from './logo-chooser.tsx'
import { LogoDetails } from './logo-field.tsx'

type PartnerFieldsProps = {
  readonly partners: readonly Logo[]
  readonly onChange: (partners: Logo[]) => void
}

const most = 6

/** The logos of partners, in the order in which they print. */
export function PartnerFields({ partners, onChange }: PartnerFieldsProps): ReactNode {
  const { charter, shell } = useMessages()
  const toasts = useToasts()
  const remove = (index: number, name: string): void => {
    onChange(partners.filter((_, at) => at !== index))
    toasts.show({
      text: shell.fields.removed(name),
      action: { label: shell.undo, act: () => onChange([...partners]) },
    })
  }
  return (
    <div className="stack">
      <p className="soft">{charter.partnersText}</p>
      {keyed(partners).map(({ key, item, index }) => (
        <div key={`${key} ${item.base64.length}`} className="partner">
          <FieldScope name={`partner ${key}`}>
            <LogoDetails
              logo={item}
              onChange={next => onChange(partners.map((one, at) => (at === index ? next : one)))}
            />
          </FieldScope>
          <IconButton
            name={shell.removeThis(item.alternative)}
            icon={<Trash2 size={16} aria-hidden />}
            onPress={() => remove(index, item.alternative)}
          />
        </div>
      ))}
      <div className="row">
        <LogoChooser
          label={charter.addPartner}
          icon={<ImagePlus size={16} aria-hidden />}
          alternative={charter.partner}
          onChoose={chosen => onChange([...partners, { ...chosen, printedHeight: 12 }])}
          isDisabled={partners.length >= most}
        />
      </div>
    </div>
  )
}
