import { ClipboardPaste } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Register, RegisterChange, RegisterRules } from '../../domain/accreditation.ts'
import type { EventNote } from '../../domain/event-note.ts'
import type { Failure } from '../../domain/failure.ts'
import { sequencesOf } from '../../domain/programme.ts'
import { noFilter, type RegisterSort, registerRows } from '../../domain/register/register-view.ts'
import { followsProgramme, sequenceClocks } from '../../domain/register/sequences.ts'
import { readSheet } from '../../domain/register/sheet-people.ts'
import { ask } from '../bridge.ts'
import { formatHour } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { EventTabs } from '../parts/event-tabs.tsx'
import { MenuButton } from '../parts/menu-button.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useToasts } from '../parts/toast.tsx'
import type { OpenRegister } from './open-register.ts'
import { QuickEntry } from './quick-entry.tsx'
import { ReadingDialog, type Source } from './reading-dialog.tsx'
import { RegisterActs } from './register-acts.tsx'
import { RegisterNotices } from './register-notices.tsx'
import { RegisterTools } from './register-tools.tsx'
import { RulesDialog, rulesOf } from './rules-dialog.tsx'
import { SendMenu } from './send-menu.tsx'
import { UnwrittenNote } from './unwritten-note.tsx'
import { useActs } from './use-register.ts'

type RegisterDeskProps = {
  readonly event: EventNote
  readonly open: OpenRegister
  readonly register: Register
  readonly unwritten: Failure | null
}

/** The register and what is done with it: entering, pasting, importing, deciding, sending. */
export function RegisterDesk({ event, open, register, unwritten }: RegisterDeskProps): ReactNode {
  const { register: words, failures } = useMessages()
  const toasts = useToasts()
  const act = useActs(open)
  const [filter, setFilter] = useState(noFilter)
  const [sort, setSort] = useState<RegisterSort>({ by: 'name', direction: 'up' })
  const [source, setSource] = useState<Source | null>(null)
  const opener = useRef<Element | null>(null)
  const [isRuling, setIsRuling] = useState(false)
  const desk = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => registerRows(register, filter, sort), [register, filter, sort])
  const hours = useHours(register, event)
  const isEmpty = register.accreditations.length === 0
  useFirstSequences(open, register, event)

  const readFile = async (): Promise<void> => {
    const read = await ask('registers.readSheet', {})
    if (read.ok)
      openReading({ kind: 'sheet', fileName: read.value.fileName, sheet: readSheet(read.value.rows) })
    else if (read.failure.code !== 'cancelled') toasts.show({ text: failures[read.failure.code] })
  }
  const add = (changes: RegisterChange[]): void => act(changes, words.reading.added(changes.length))
  const setRules = (rules: RegisterRules, text: string): void => {
    const before = { ...rulesOf(register, event), sequences: register.sequences }
    open.write({ kind: 'rules', rules })
    const undo = (): void => open.write({ kind: 'rules', rules: before })
    toasts.show({ text, action: { label: words.undo, act: undo }, isLasting: true })
  }
  const focusGrid = (): void => desk.current?.querySelector<HTMLElement>('.grid-cell[tabindex="0"]')?.focus()
  const openReading = (next: Source): void => {
    opener.current = document.activeElement
    setSource(next)
  }
  const closeReading = (): void => {
    setSource(null)
    afterDialog(() => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus()
      else focusGrid()
    })
  }

  return (
    <>
      <ScreenHeader
        title={words.title}
        eyebrow={event.title}
        actions={
          <>
            <MenuButton
              label={words.actions.more}
              tone="plain"
              items={[
                { id: 'sheet', label: words.actions.importSheet },
                { id: 'rules', label: words.actions.rules },
              ]}
              onAction={id => {
                if (id === 'rules') setIsRuling(true)
                else void readFile()
              }}
            />
            <SendMenu open={open} register={register} event={event} sequence={filter.sequence} />
            <Button
              tone="primary"
              icon={<ClipboardPaste size={16} aria-hidden />}
              onPress={() => openReading({ kind: 'paste' })}
            >
              {words.actions.paste}
            </Button>
          </>
        }
      />
      <EventTabs id={event.id} />
      <div className="grid-desk register-desk" ref={desk}>
        {unwritten === null ? null : <UnwrittenNote open={open} failure={unwritten} />}
        <RegisterNotices register={register} event={event} />
        <ProgrammeNotice
          register={register}
          event={event}
          onTake={() => setRules(rulesOf(register, event), words.notices.programmeTaken)}
        />
        <QuickEntry open={open} register={register} sequence={filter.sequence} />
        {isEmpty ? (
          <EmptyState title={words.empty.title} text={words.empty.text}>
            <Button onPress={() => openReading({ kind: 'paste' })}>{words.actions.paste}</Button>
            <Button tone="plain" onPress={() => void readFile()}>
              {words.actions.importSheet}
            </Button>
          </EmptyState>
        ) : (
          <>
            <RegisterTools
              register={register}
              filter={filter}
              onFilter={setFilter}
              found={rows.length}
              onDown={focusGrid}
            />
            <RegisterActs
              event={event}
              open={open}
              register={register}
              rows={rows}
              hours={hours}
              sequence={filter.sequence}
              sort={sort}
              onSort={setSort}
              onEmpty={() => setFilter(noFilter)}
            />
          </>
        )}
      </div>
      {source === null ? null : (
        <ReadingDialog
          source={source}
          open={open}
          event={event}
          sequence={filter.sequence}
          onAdd={add}
          onClose={closeReading}
        />
      )}
      {isRuling ? (
        <RulesDialog
          register={register}
          event={event}
          onClose={() => setIsRuling(false)}
          onSave={rules => {
            setIsRuling(false)
            setRules(rules, words.rules.saved)
          }}
        />
      ) : null}
    </>
  )
}

/**
 * Acts when a dialog has gone and the focus with it: that of people read replaced the one of the text, and gives the
 * focus back to what is there no more. A dialog gives it back in the frame after the one it goes in.
 */
function afterDialog(act: () => void): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) act()
    }),
  )
}

/** The hours at which the sequences begin, as the person reads them. */
function useHours(register: Register, { programme }: EventNote): ReadonlyMap<string, string> {
  const language = useLanguage()
  return useMemo(() => {
    const clocks = sequenceClocks(register.sequences, register.accreditations, programme)
    return new Map([...clocks].map(([id, clock]) => [id, formatHour(clock, language)]))
  }, [register, programme, language])
}

/** A register without sequences takes those of the programme by itself: nobody has asked for any other yet. */
function useFirstSequences(open: OpenRegister, register: Register, event: EventNote): void {
  const isFirst = register.sequences.length === 0 && sequencesOf(event.programme).length > 0
  useEffect(() => {
    if (!isFirst || open.state.status !== 'ready') return
    open.write({ kind: 'rules', rules: rulesOf(open.state.register, event) })
  }, [isFirst, open, event])
}

/** Says that the programme was written anew, and takes it over: people keep what they asked for. */
function ProgrammeNotice(props: {
  readonly register: Register
  readonly event: EventNote
  readonly onTake: () => void
}): ReactNode {
  const { notices } = useMessages().register
  const { sequences, accreditations } = props.register
  if (sequences.length === 0 || followsProgramme(sequences, accreditations, props.event.programme))
    return null
  return (
    <div className="register-notice" role="status">
      <p>{notices.programme}</p>
      <Button onPress={props.onTake}>{notices.takeProgramme}</Button>
    </div>
  )
}
