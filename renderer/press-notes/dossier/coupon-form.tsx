import './dossier.css'
import type { ReactNode } from 'react'
import { isHttpsLink, isMailAddress } from '../../../domain/link.ts'
import { type Coupon, couponAsks, couponSchema } from '../../../domain/press-note.ts'
import { lengths } from '../../../domain/text.ts'
import { useMessages } from '../../messages/messages.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { HourField } from '../../parts/hour-field.tsx'
import { LinesField } from '../../parts/lines-field.tsx'
import { ParsedField } from '../../parts/parsed-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useNotePut, useWork } from '../composer/use-composer.tsx'

/** What a coupon asks at first: who comes, for whom, and how to reach them. */
const firstCoupon: Coupon = couponSchema.parse({ asks: ['name', 'outlet', 'phone', 'mail', 'attendance'] })

/** The reply coupon of an invitation: whether there is one, until when and to whom it goes back, what it asks. */
export function CouponForm(): ReactNode {
  const { dossier } = useMessages()
  const { coupon } = useWork().note
  const put = useNotePut('coupon')
  return (
    <div className="stack">
      <CheckField
        label={dossier.hasCoupon}
        isSelected={coupon !== null}
        onChange={isOn => put(isOn ? firstCoupon : null)}
      />
      {coupon === null ? null : (
        <CouponFields coupon={coupon} onChange={fields => put({ ...coupon, ...fields })} />
      )}
    </div>
  )
}

type CouponFieldsProps = {
  readonly coupon: Coupon
  readonly onChange: (fields: Partial<Coupon>) => void
}

function CouponFields({ coupon, onChange }: CouponFieldsProps): ReactNode {
  const { dossier, shell } = useMessages()
  const { asks } = coupon
  return (
    <>
      <div data-field="coupon.title">
        <TextField
          label={dossier.couponTitle}
          value={coupon.title}
          onChange={title => onChange({ title })}
          hint={dossier.couponTitleHint}
          maxLength={lengths.name}
        />
      </div>
      <div className="note-pair" data-field="coupon.untilDay">
        <DateField
          label={dossier.couponDay}
          value={coupon.untilDay}
          onChange={untilDay => onChange({ untilDay })}
        />
        <HourField
          label={dossier.couponClock}
          value={coupon.untilClock}
          onChange={untilClock => onChange({ untilClock })}
        />
      </div>
      <div className="note-pair">
        <div data-field="coupon.mails">
          <LinesField
            label={dossier.couponMails}
            value={coupon.mails}
            onChange={mails => onChange({ mails })}
            check={isMailAddress}
            wrong={shell.fields.unreadableMail}
            max={5}
          />
        </div>
        <div data-field="coupon.phones">
          <LinesField
            label={dossier.couponPhones}
            value={coupon.phones}
            onChange={phones => onChange({ phones })}
            check={phone => phone.length <= 40}
            max={5}
          />
        </div>
      </div>
      <div data-field="coupon.form">
        <ParsedField
          label={dossier.couponForm}
          value={coupon.form}
          onChange={form => onChange({ form })}
          parse={text => (text.trim() === '' || isHttpsLink(text.trim()) ? text.trim() : null)}
          format={form => form}
          wrong={() => shell.fields.unreadableLink}
          maxLength={2_000}
        />
      </div>
      <fieldset className="dossier-asks" data-field="coupon.asks">
        <legend className="field-label">{dossier.couponAsks}</legend>
        {couponAsks.map(ask => (
          <CheckField
            key={ask}
            label={dossier.asks[ask]}
            isSelected={asks.includes(ask)}
            onChange={isAsked =>
              onChange({ asks: couponAsks.filter(one => (one === ask ? isAsked : asks.includes(one))) })
            }
          />
        ))}
      </fieldset>
    </>
  )
}
