import type { ReactNode } from 'react'
import type { Charter } from '../../domain/charter.ts'
import { page } from '../../domain/page-look.ts'
import { useMessages } from '../messages/messages.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { LinesField } from '../parts/lines-field.tsx'
import { ColourField } from './colour-field.tsx'
import { DecimalField } from './decimal-field.tsx'

export type CharterFields = {
  readonly charter: Charter
  readonly set: (part: Partial<Charter>) => void
}

/** The font by name, the two colours and the space between lines. */
export function TypeFields({ charter, set }: CharterFields): ReactNode {
  const { charter: words } = useMessages()
  return (
    <>
      <LinesField
        label={words.fonts}
        value={charter.fonts}
        onChange={fonts => set({ fonts })}
        check={line => line.length <= 120}
        hint={
          charter.fonts.length === 0
            ? `${words.fontsHint} ${words.ownFonts(page.fonts.slice(0, 3).join(', '))}`
            : words.fontsHint
        }
        max={6}
      />
      <div className="form-grid">
        <ColourField label={words.ink} value={charter.ink} onChange={ink => set({ ink })} usual={page.ink} />
        <ColourField
          label={words.accent}
          value={charter.accent}
          onChange={accent => set({ accent })}
          usual={page.link}
        />
      </div>
      <div className="form-grid">
        <DecimalField
          label={words.lineHeight}
          value={charter.lineHeight}
          onChange={lineHeight => set({ lineHeight })}
          min={1}
          max={2}
          wrong={words.lineHeightWrong}
          usual={page.lineHeight}
        />
      </div>
    </>
  )
}

const sides = ['top', 'right', 'bottom', 'left'] as const

/** The margins of the page, or those of Mallette. */
export function MarginFields({ charter, set }: CharterFields): ReactNode {
  const { charter: words } = useMessages()
  const { margins } = charter
  return (
    <>
      <CheckField
        label={words.ownMargins}
        isSelected={margins === null}
        onChange={isOwn => set({ margins: isOwn ? null : { ...page.margin } })}
      />
      {margins === null ? null : (
        <div className="form-grid margin-fields">
          {sides.map(side => (
            <DecimalField
              key={side}
              label={words[side]}
              value={margins[side]}
              onChange={width => {
                if (width !== null) set({ margins: { ...margins, [side]: width } })
              }}
              min={8}
              max={60}
              wrong={words.marginWrong}
            />
          ))}
        </div>
      )}
    </>
  )
}
