import { memo, type ReactNode } from 'react'
import type { Sequence } from '../../domain/programme.ts'
import { lengths } from '../../domain/text.ts'
import { useMessages } from '../messages/messages.tsx'
import { FieldPlace } from '../parts/field-place.tsx'
import { TextField } from '../parts/text-field.tsx'
import { Arrival } from './arrival.tsx'
import { blankReception, blankSequence } from './blanks.ts'
import { type Change, useFieldChange, useItemChange } from './field-change.ts'
import { PressAccessField } from './press-access-field.tsx'
import { Receptions } from './reception-fields.tsx'
import { RowGroup } from './row-group.tsx'
import { RowMenu } from './row-menu.tsx'
import { sequenceName } from './row-names.ts'
import { SiteFields } from './site-fields.tsx'
import { Steps } from './steps.tsx'
import { useRemark } from './use-remark.tsx'
import { useReveals } from './use-reveals.ts'
import type { Rows } from './use-rows.ts'

type Rare = 'title' | 'intro' | 'access' | 'reception'
const rare: readonly Rare[] = ['title', 'intro', 'access', 'reception']

type SequenceRowProps = {
  readonly sequence: Sequence
  readonly index: number
  readonly count: number
  readonly at: string
  readonly change: Change<Sequence[]>
  readonly rows: Rows
}

/** One stretch of the visit: the site, what is rare on demand, and the steps. */
export const SequenceRow = memo(function SequenceRow(props: SequenceRowProps): ReactNode {
  const { sequence, index, count, at, change, rows } = props
  const { events } = useMessages()
  const changeSequence = useItemChange(change, index, blankSequence)
  const changeSteps = useFieldChange(changeSequence, 'steps')
  const changeAccess = useFieldChange(changeSequence, 'access')
  const changeReception = useFieldChange(changeSequence, 'reception')
  const changeSite = useFieldChange(changeSequence, 'site')
  const { access, reception, site } = sequence
  const filled: Record<Rare, boolean> = {
    title: sequence.title !== '',
    intro: sequence.intro !== '',
    access: access.phases.length > 0 || access.words !== '',
    reception: reception.length > 0,
  }
  const reveals = useReveals(rare, key => filled[key])
  const title = useRemark(`${at}.title`)
  const intro = useRemark(`${at}.intro`)
  const name = events.sequenceNamed(sequenceName(sequence), index + 1)
  const labels: Record<Rare, string> = {
    title: events.sequenceTitle,
    intro: events.intro,
    access: events.sequenceAccess,
    reception: events.receptionHere,
  }
  const reveal = (key: Rare): void => {
    reveals.show(key)
    if (key === 'reception') changeSequence(before => ({ ...before, reception: [blankReception] }))
  }
  return (
    <RowGroup name={name} at={at} index={index} rows={rows} className="sequence-row">
      {count > 1 ? <h4 className="sequence-name">{name}</h4> : null}
      <div className="sequence-head">
        <div className="sequence-site">
          {reveals.isShown('title') ? (
            <FieldPlace at={`${at}.title`}>
              <TextField
                label={events.sequenceTitle}
                value={sequence.title}
                onChange={next => changeSequence(before => ({ ...before, title: next }))}
                maxLength={lengths.line}
                autoFocus={reveals.isAskedFor('title')}
                {...title}
              />
            </FieldPlace>
          ) : null}
          <SiteFields site={site} change={changeSite} at={`${at}.site`} />
        </div>
        <RowMenu
          name={name}
          index={index}
          count={count}
          rows={rows}
          more={reveals.hidden.map(id => ({ id, label: labels[id] }))}
          onMore={reveal}
        />
      </div>
      {reveals.isShown('intro') ? (
        <FieldPlace at={`${at}.intro`}>
          <TextField
            label={events.intro}
            multiline
            value={sequence.intro}
            onChange={next => changeSequence(before => ({ ...before, intro: next }))}
            maxLength={lengths.sentence}
            autoFocus={reveals.isAskedFor('intro')}
            {...intro}
          />
        </FieldPlace>
      ) : null}
      {reveals.isShown('access') ? (
        <div className="common-access">
          <span className="field-label">{events.sequenceAccess}</span>
          <PressAccessField access={access} change={changeAccess} isAskedFor={reveals.isAskedFor('access')} />
        </div>
      ) : null}
      {reveals.isShown('reception') ? (
        <Arrival className="stack" isAskedFor={reveals.isAskedFor('reception')}>
          <span className="field-label">{events.receptionHere}</span>
          <Receptions
            label={events.receptionHere}
            receptions={reception}
            change={changeReception}
            site={site}
          />
        </Arrival>
      ) : null}
      <Steps steps={sequence.steps} at={`${at}.steps`} change={changeSteps} />
    </RowGroup>
  )
})
