import { type ReactNode, useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { type CorrectionEffect, correctionEffects } from '../../domain/corrections/draft-correction.ts'
import type { ReleaseSummary } from '../../domain/release.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { CorrectionPreview } from './correction-preview.tsx'
import { FactChanges } from './fact-changes.tsx'
import { type Occasion, useOccasion } from './use-occasion.ts'

type CorrectDialogProps = { readonly release: ReleaseSummary; readonly onClose: () => void }

/** The four ways to answer for a released note, each with what it will say; the chosen one opens as a draft. */
export function CorrectDialog({ release, onClose }: CorrectDialogProps): ReactNode {
  const { correction, shell } = useMessages()
  const { go } = useNavigation()
  const occasion = useOccasion(release)
  const [chosen, setChosen] = useState<CorrectionEffect | null>(null)
  const [trouble, setTrouble] = useState('')
  const [isPreparing, setPreparing] = useState(false)
  const effect = chosen ?? proposedEffect(occasion)

  const open = (id: string): void => {
    onClose()
    go({ at: 'note', id })
  }
  const prepare = async (): Promise<void> => {
    setPreparing(true)
    const drafted = await ask('releases.correct', { noteId: release.noteId, effect })
    setPreparing(false)
    if (drafted.ok) open(drafted.value.id)
    else setTrouble(correction.failed)
  }

  return (
    <Dialog
      title={correction.dialogTitle(release.number)}
      onClose={onClose}
      isLarge
      actions={
        <>
          <Button onPress={onClose}>{correction.cancel}</Button>
          <Button tone="primary" onPress={() => void prepare()} isDisabled={isPreparing}>
            {correction.effects[effect].prepare}
          </Button>
        </>
      }
    >
      {trouble === '' ? null : (
        <p className="failure-note" role="alert">
          {trouble}
        </p>
      )}
      {release.changes.length === 0 ? (
        <p className="soft">{correction.nothingChanged}</p>
      ) : (
        <FactChanges changes={release.changes} />
      )}
      {occasion?.openDraft == null ? null : (
        <div className="row">
          <p>{correction.draftOpen(occasion.openDraft.title || shell.untitled)}</p>
          <Button onPress={() => open(occasion.openDraft?.id ?? release.noteId)}>
            {correction.openDraft}
          </Button>
        </div>
      )}
      {occasion?.event?.standing === 'cancelled' ? <p>{correction.eventCancelled}</p> : null}
      <div className="correction-body">
        <RadioGroup
          className="correction-ways"
          value={effect}
          onChange={value => setChosen(correctionEffects.find(known => known === value) ?? null)}
        >
          <Label className="choices-label">{correction.ways}</Label>
          {correctionEffects.map(way => (
            <Radio key={way} value={way} className="choice correction-way">
              <span className="choice-mark" aria-hidden />
              <span>
                <span className="correction-way-name">{correction.effects[way].name}</span>
                <span className="correction-way-hint">{correction.effects[way].hint}</span>
              </span>
            </Radio>
          ))}
          <p className="soft">{correction.numberLater}</p>
        </RadioGroup>
        {occasion === null ? null : <CorrectionPreview effect={effect} occasion={occasion} />}
      </div>
    </Dialog>
  )
}

/** A visit that is called off is cancelled; facts that changed are put right. */
const proposedEffect = (occasion: Occasion | null): CorrectionEffect =>
  occasion?.event?.standing === 'cancelled' ? 'cancels' : 'corrects'
