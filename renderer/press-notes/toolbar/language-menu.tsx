import { Languages } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Tooltip, TooltipTrigger } from 'react-aria-components'
import { type ForeignLanguage, foreignLanguages } from '../../../domain/rich-text.ts'
import { useMessages } from '../../messages/messages.tsx'

const languages = ['fr', ...foreignLanguages] as const

type LanguageMenuProps = {
  /** That of the selected words; `fr` is that of the note. */
  readonly language: ForeignLanguage | 'fr'
  readonly isDisabled: boolean
  readonly onLanguage: (language: ForeignLanguage | null) => void
  readonly onClose: () => void
}

/** Says in which language the selected words are: spelling leaves them alone, screen readers pronounce them. */
export function LanguageMenu({ language, isDisabled, onLanguage, onClose }: LanguageMenuProps): ReactNode {
  const { editing } = useMessages()
  return (
    <MenuTrigger onOpenChange={isOpen => isOpen || onClose()}>
      <TooltipTrigger delay={400}>
        <Button
          className="button button-icon toolbar-button"
          aria-label={editing.language}
          isDisabled={isDisabled}
          {...(language === 'fr' ? {} : { 'data-foreign': language })}
        >
          <Languages size={16} aria-hidden />
        </Button>
        <Tooltip className="tooltip" offset={6}>
          {editing.language}
        </Tooltip>
      </TooltipTrigger>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu" aria-label={editing.language} selectionMode="single" selectedKeys={[language]}>
          {languages.map(id => (
            <MenuItem
              key={id}
              id={id}
              className="menu-item"
              textValue={editing.languages[id]}
              onAction={() => onLanguage(id === 'fr' ? null : id)}
            >
              {editing.languages[id]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
