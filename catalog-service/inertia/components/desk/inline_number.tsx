import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { clsx } from 'clsx'
import { useTranslations } from 'use-intl'
import { Check, Pencil, X } from 'lucide-react'
import { Button, IconButton } from '@marketplace/shared/ui/button'
import { Ltr } from '@marketplace/shared/ui/values'
import type { Saved } from './use_product_changes.ts'

type Props = {
  /** By which the list's keys find it. */
  name: 'price' | 'stock'
  /** Whose number it is: “Price of Bol bleu”. */
  label: string
  /** What the field begins with. */
  value: string
  /** The value as it is read. */
  children: ReactNode
  hint?: string
  /** Where the amount stands in its column. */
  atRight?: boolean
  save: (typed: string) => Promise<Saved>
}

type Editing = { typed: string; busy?: boolean; error?: string; isStale?: boolean }

/**
 * A number of a row, changed where it stands: Enter saves, Escape restores. What is refused stays with its reason; where
 * others saved another number meanwhile, both are shown.
 */
export function InlineNumber({ name, label, value, children, hint, atRight, save }: Props) {
  const [editing, setEditing] = useState<Editing | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const cameBack = useRef(false)
  useEffect(() => {
    if (!editing && cameBack.current) button.current?.focus({ preventScroll: true })
    cameBack.current = false
  }, [editing])

  function close() {
    cameBack.current = true
    setEditing(null)
  }

  async function submit() {
    if (!editing || editing.busy) return
    const { typed } = editing
    if (typed.trim() === value && !editing.isStale) return close()
    setEditing({ typed, busy: true })
    const saved = await save(typed)
    if (saved === 'saved') close()
    else if (saved === 'stale') setEditing({ typed, isStale: true })
    else setEditing({ typed, error: saved.error })
  }

  if (!editing) {
    return (
      <button
        ref={button}
        type="button"
        data-inline={name}
        onClick={() => setEditing({ typed: value })}
        className={clsx(
          'group/edit relative z-10 inline-flex min-h-8 items-center gap-1.5 rounded-sm px-1.5 hover:bg-sunken pointer-coarse:min-h-11',
          !atRight && '-ms-1.5'
        )}
      >
        <span className="sr-only">{label} </span>
        {children}
        <Pencil
          aria-hidden
          className="size-3 shrink-0 text-ink-2 opacity-0 group-hover/edit:opacity-100 group-focus-visible/edit:opacity-100 pointer-coarse:opacity-100"
        />
      </button>
    )
  }
  return (
    <Field
      {...{ label, hint, atRight, value, editing, submit, close }}
      type={(typed) => setEditing({ typed })}
    />
  )
}

type FieldProps = Pick<Props, 'label' | 'hint' | 'atRight' | 'value'> & {
  editing: Editing
  type: (typed: string) => void
  submit: () => void
  close: () => void
}

function Field({ label, hint, atRight, value, editing, type, submit, close }: FieldProps) {
  const t = useTranslations('catalog.desk')
  const input = useRef<HTMLInputElement>(null)
  const noteId = useId()
  const { typed, busy, error, isStale } = editing
  useEffect(() => input.current?.select(), [])

  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    if (event.key === 'Enter') submit()
    else close()
  }

  return (
    <span className={clsx('relative z-20 inline-flex', atRight && 'justify-end')}>
      <input
        ref={input}
        dir="ltr"
        inputMode="decimal"
        enterKeyHint="done"
        aria-label={label}
        aria-invalid={error || isStale ? true : undefined}
        aria-describedby={noteId}
        aria-busy={busy}
        maxLength={20}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onBlur={() => typed.trim() === value && !isStale && close()}
        className={clsx(
          'field-box h-8 w-24 px-2 font-medium max-md:h-11 max-md:text-m',
          atRight && 'amount-cell',
          (error || isStale) && 'border-bad'
        )}
      />
      <span
        className={clsx(
          'absolute top-full z-20 mt-1 grid w-max max-w-60 gap-2 rounded-md border border-line bg-surface p-2 text-start text-xs font-normal whitespace-normal shadow-2',
          atRight ? 'end-0' : 'start-0'
        )}
      >
        <span id={noteId} role={error || isStale ? 'alert' : undefined}>
          {isStale ? (
            t.rich('meanwhile', { value: () => <Ltr className="font-semibold">{value}</Ltr> })
          ) : error ? (
            <span className="text-bad">{error}</span>
          ) : (
            <span className="text-ink-2">{hint ? `${hint} ${t('keys')}` : t('keys')}</span>
          )}
        </span>
        {isStale ? (
          <span className="flex flex-wrap gap-2">
            <Button size="s" tone="primary" onClick={submit}>
              {t.rich('keepMine', { value: () => <Ltr>{typed}</Ltr> })}
            </Button>
            <Button size="s" onClick={close}>
              {t.rich('takeTheirs', { value: () => <Ltr>{value}</Ltr> })}
            </Button>
          </span>
        ) : (
          <span className="hidden justify-end gap-1 pointer-coarse:flex">
            <IconButton icon={X} label={t('restore')} onClick={close} />
            <IconButton icon={Check} label={t('save')} onClick={submit} />
          </span>
        )}
      </span>
    </span>
  )
}
