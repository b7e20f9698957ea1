import { Check, Minus, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Answered } from '../../domain/contract.ts'
import type { IssuerDraft } from '../../domain/issuer.ts'
import { looks } from '../../domain/page-look.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useToasts } from '../parts/toast.tsx'
import { keyed } from '../press-notes/page/keyed.ts'

type WordLook = Answered<'charters.fromWord'>
type ReportLine = WordLook['report'][number]

type WordLookDialogProps = {
  readonly look: WordLook
  readonly onApply: (part: Partial<IssuerDraft>) => void
  readonly onClose: () => void
}

/** What was read of a document’s look, line by line, before any of it is taken. */
export function WordLookDialog({ look, onApply, onClose }: WordLookDialogProps): ReactNode {
  const { charter: words } = useMessages()
  const toasts = useToasts()
  const { charter, logo, footer, report } = look
  const [takesLogo, setTakesLogo] = useState(logo !== null)
  const [takesFooter, setTakesFooter] = useState(footer.length > 0)
  const isEmpty = report.every(({ became }) => became !== 'taken')

  const apply = (): void => {
    onClose()
    onApply({
      charter,
      ...(takesLogo && logo !== null ? { logo } : {}),
      ...(takesFooter && footer.length > 0 ? { footer } : {}),
    })
    toasts.show({ text: words.applied })
  }
  return (
    <Dialog
      title={words.reportTitle}
      onClose={onClose}
      isLarge
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button tone="primary" onPress={apply} isDisabled={isEmpty}>
            {words.apply}
          </Button>
        </>
      }
    >
      <p className="soft">{charter.takenFrom}</p>
      {isEmpty ? <p>{words.reportEmpty}</p> : null}
      <ReportTable report={report} />
      {logo === null ? null : (
        <CheckField label={words.takeLogo} isSelected={takesLogo} onChange={setTakesLogo} />
      )}
      {footer.length === 0 ? null : (
        <CheckField label={words.takeFooter} isSelected={takesFooter} onChange={setTakesFooter} />
      )}
    </Dialog>
  )
}

const outcomes = {
  taken: { tone: 'green', Icon: Check },
  'kept-ours': { tone: 'grey', Icon: Minus },
  'left-out': { tone: 'amber', Icon: X },
} as const

function ReportTable({ report }: { readonly report: readonly ReportLine[] }): ReactNode {
  const { charter: words } = useMessages()
  const nameOf = ({ what }: ReportLine): string => {
    const style = what.startsWith('style:') ? what.slice('style:'.length) : ''
    const ours = Object.entries(looks).find(([name]) => name === style)?.[1].name
    return ours === undefined ? (words.report[what] ?? what) : words.reportStyle(ours)
  }
  return (
    <table className="charter-table">
      <tbody>
        {keyed(report).map(({ key, item }) => {
          const { tone, Icon } = outcomes[item.became]
          return (
            <tr key={key}>
              <th scope="row">{nameOf(item)}</th>
              <td>{item.detail}</td>
              <td>
                <span className="badge" data-tone={tone}>
                  <Icon size={12} aria-hidden />
                  {words.became[item.became]}
                </span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
