import { RotateCcw } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { HeadingStyle, ParagraphStyle } from '../../domain/blocks.ts'
import type { StyleLook } from '../../domain/charter.ts'
import { looks, page } from '../../domain/page-look.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { FieldScope } from '../parts/field-scope.tsx'
import { optionsOf } from '../parts/options.ts'
import { SelectField } from '../parts/select-field.tsx'
import { ColourField } from './colour-field.tsx'
import { DecimalField } from './decimal-field.tsx'
import type { CharterFields } from './type-fields.tsx'

type StyleName = HeadingStyle | ParagraphStyle

const isStyle = (name: string): name is StyleName => name in looks

/** The look of one style at a time: what is left as planned follows Mallette. */
export function StyleFields({ charter, set }: CharterFields): ReactNode {
  const { charter: words } = useMessages()
  const [style, setStyle] = useState<StyleName>('kind')
  const look = charter.styles[style] ?? {}
  const change = (part: StyleLook): void => {
    const next = { ...look, ...part }
    const said = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined))
    const { [style]: _before, ...others } = charter.styles
    set({ styles: Object.keys(said).length === 0 ? others : { ...others, [style]: said } })
  }
  const options = Object.entries(words.styles).flatMap(([value, label]) =>
    isStyle(value) ? [{ value, label: charter.styles[value] === undefined ? label : `${label} •` }] : [],
  )
  const usual = looks[style]
  return (
    <div className="stack">
      <p className="soft">{words.stylesText}</p>
      <SelectField label={words.style} value={style} onChange={setStyle} options={options} />
      <FieldScope name={style} key={style}>
        <div className="form-grid">
          <DecimalField
            label={words.size}
            value={look.size ?? null}
            onChange={size => change({ size: size ?? undefined })}
            min={5}
            max={72}
            wrong={words.sizeWrong}
            usual={usual.size}
          />
          <Choice
            label={words.weight}
            words={words.weights}
            value={look.bold}
            onChange={bold => change({ bold })}
          />
          <Choice
            label={words.slant}
            words={words.slants}
            value={look.italic}
            onChange={italic => change({ italic })}
          />
          <Choice
            label={words.case}
            words={words.cases}
            value={look.capitals}
            onChange={capitals => change({ capitals })}
          />
          <SelectField
            label={words.align}
            value={look.align ?? ''}
            onChange={align => change({ align: align === '' ? undefined : align })}
            options={[{ value: '', label: words.asIs }, ...optionsOf(words.aligns)]}
          />
        </div>
        <ColourField
          label={words.colour}
          value={look.color ?? ''}
          onChange={color => change({ color: color === '' ? undefined : color })}
          usual={usual.color ?? (charter.ink || page.ink)}
        />
      </FieldScope>
      {charter.styles[style] === undefined ? null : (
        <div className="row">
          <Button
            tone="plain"
            icon={<RotateCcw size={16} aria-hidden />}
            onPress={() => {
              const { [style]: _before, ...others } = charter.styles
              set({ styles: others })
            }}
          >
            {words.plainStyle}
          </Button>
        </div>
      )}
    </div>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly words: { readonly on: string; readonly off: string }
  readonly value: boolean | undefined
  readonly onChange: (value: boolean | undefined) => void
}

/** Yes, no, or as Mallette has it. */
function Choice({ label, words, value, onChange }: ChoiceProps): ReactNode {
  const { charter } = useMessages()
  return (
    <SelectField
      label={label}
      value={value === undefined ? 'asIs' : value ? 'on' : 'off'}
      onChange={chosen => onChange(chosen === 'asIs' ? undefined : chosen === 'on')}
      options={[{ value: 'asIs' as const, label: charter.asIs }, ...optionsOf(words)]}
    />
  )
}
