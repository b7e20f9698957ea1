import { type ReactNode, useState } from 'react'
import type { Register, RegisterPool, RegisterRules } from '../../domain/accreditation.ts'
import type { EventNote } from '../../domain/event-note.ts'
import { alignedSequences } from '../../domain/register/sequences.ts'
import { formatShortDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { optionsOf } from '../parts/options.ts'
import { Repeated } from '../parts/repeated.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { NumberField } from './number-field.tsx'

type RulesDialogProps = {
  readonly register: Register
  readonly event: EventNote
  readonly onSave: (rules: RegisterRules) => void
  readonly onClose: () => void
}

/** What holds for the whole register: its sequences, pools and limits, and how long identity data is kept. */
export function RulesDialog({ register, event, onSave, onClose }: RulesDialogProps): ReactNode {
  const { register: words } = useMessages()
  const { rules: said } = words
  const language = useLanguage()
  const [rules, setRules] = useState(() => rulesOf(register, event))
  const { gone } = alignedSequences(register.sequences, register.accreditations, event.programme, () => '')
  const change = (part: Partial<RegisterRules>): void => setRules({ ...rules, ...part })
  const quotas = event.desks.flatMap(({ quotaPerOutlet }) => quotaPerOutlet ?? [])
  const named = rules.pools.filter(({ name }) => name.trim() !== '')
  return (
    <Dialog
      title={said.title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button tone="primary" onPress={() => onSave({ ...rules, pools: named })}>
            {words.save}
          </Button>
        </>
      }
    >
      <section className="titled" aria-label={said.sequences}>
        <h3>{said.sequences}</h3>
        <p className="soft">{rules.sequences.length === 0 ? said.noSequences : said.sequencesHint}</p>
        <ol className="rules-sequences">
          {rules.sequences.map(({ id, day, label }, at) => (
            <li key={id}>
              <span className="soft">{formatShortDay(day, language)}</span>{' '}
              {label || words.untitledSequence(at + 1)}
              {gone.some(one => one.id === id) ? (
                <span className="badge" data-tone="amber">
                  {said.gone}
                </span>
              ) : null}
            </li>
          ))}
        </ol>
      </section>
      <div className="form-grid">
        <NumberField
          label={said.quota}
          value={rules.quotaPerOutlet}
          onChange={quotaPerOutlet => change({ quotaPerOutlet })}
          least={1}
          most={100}
          hint={said.quotaHint(quotas.length === 0 ? null : Math.min(...quotas))}
        />
        <NumberField
          label={said.purge}
          value={rules.purgeAfterDays}
          onChange={days => change({ purgeAfterDays: days ?? 30 })}
          least={0}
          most={365}
        />
      </div>
      <Repeated
        label={said.pools}
        items={rules.pools}
        onChange={pools => change({ pools })}
        create={newPool}
        addLabel={said.addPool}
        itemName={({ name }) => name}
        max={50}
      >
        {(pool, put) => <PoolFields pool={pool} onChange={put} />}
      </Repeated>
    </Dialog>
  )
}

/** The rules as they are, with the sequences that the programme has now. */
export function rulesOf(register: Register, event: EventNote): RegisterRules {
  const { pools, quotaPerOutlet, purgeAfterDays } = register
  const { sequences } = alignedSequences(register.sequences, register.accreditations, event.programme, () =>
    crypto.randomUUID(),
  )
  return { sequences: [...sequences], pools, quotaPerOutlet, purgeAfterDays }
}

const newPool = (): RegisterPool => ({ id: crypto.randomUUID(), name: '', medium: '', quota: null })

function PoolFields({
  pool,
  onChange,
}: {
  pool: RegisterPool
  onChange: (pool: RegisterPool) => void
}): ReactNode {
  const { register } = useMessages()
  const { rules } = register
  return (
    <div className="pool-fields">
      <TextField
        label={rules.poolName}
        value={pool.name}
        onChange={name => onChange({ ...pool, name })}
        maxLength={120}
      />
      <SelectField
        label={rules.poolMedium}
        value={pool.medium}
        onChange={medium => onChange({ ...pool, medium })}
        options={optionsOf(register.media)}
      />
      <NumberField
        label={rules.poolQuota}
        value={pool.quota}
        onChange={quota => onChange({ ...pool, quota })}
        least={1}
        most={1_000}
      />
    </div>
  )
}
