import type { ReactNode } from 'react'
import { CircleAlert, CircleDot } from 'lucide-react'
import { Button } from '../button.tsx'
import { useShortcuts } from '../keys/shortcuts.tsx'
import { useUiTexts } from '../language.tsx'
import { ConflictDialog, ConflictNotice, type ShowValue } from './conflict_dialog.tsx'
import { useLeaveGuard } from './use_leave_guard.ts'
import { fieldId, type PanelForm } from './use_panel_form.ts'

/**
 * A form of `usePanelForm`. `labels` names the fields for the summary of errors. `submitLabel` shows the bar
 * at the page's foot while something is changed; leave it out and put a `SubmitButton` where it belongs.
 * `showValue` words what a field holds where it is no text, such as a chosen category.
 */
export function Form({
  form,
  onSubmit,
  labels,
  submitLabel,
  showValue,
  className,
  children,
}: {
  form: PanelForm
  onSubmit: () => void
  labels: Record<string, string>
  submitLabel?: string
  showValue?: ShowValue
  className?: string
  children: ReactNode
}) {
  useLeaveGuard(form.changes > 0 && !form.busy)
  return (
    <form
      noValidate
      className={className}
      onSubmit={(event) => {
        event.preventDefault()
        if (!form.busy) onSubmit()
      }}
    >
      <ErrorSummary form={form} labels={labels} />
      <ConflictNotice form={form} />
      {children}
      {submitLabel && <DirtyBar form={form} onSubmit={onSubmit} label={submitLabel} />}
      <ConflictDialog {...{ form, labels, showValue, onSubmit }} />
    </form>
  )
}

/** What is to be corrected, each a link to its field. Gets the focus when the answer comes. */
export function ErrorSummary({
  form,
  labels,
}: {
  form: PanelForm
  labels: Record<string, string>
}) {
  const texts = useUiTexts('form')
  const names = Object.keys(form.errors)
  if (names.length === 0) return null
  return (
    <div
      id={`${form.id}summary`}
      role="alert"
      tabIndex={-1}
      className="mb-4 flex items-start gap-2 rounded-sm bg-bad-soft px-3 py-2.5 outline-none"
    >
      <CircleAlert className="mt-0.5 size-4 shrink-0 text-bad" aria-hidden />
      <p>
        <strong className="font-semibold">{texts('toCorrect', { count: names.length })}</strong>{' '}
        {names.map((name, index) => (
          <span key={name}>
            {index > 0 && texts('comma')}
            <a
              href={`#${fieldId(form.id, name)}`}
              onClick={(event) => focus(event, form.id, name)}
              className="font-medium text-primary hover:underline"
            >
              {labels[name] ?? labels[name.split('.')[0]!] ?? form.errors[name]}
            </a>
          </span>
        ))}
        . {texts('nothingSaved')}
      </p>
    </div>
  )
}

function focus(event: { preventDefault: () => void }, formId: string, name: string) {
  event.preventDefault()
  document.getElementById(fieldId(formId, name))?.focus()
}

/** At the foot of the page while a form has changes: how many, drop them, save them (Ctrl S). */
function DirtyBar({
  form,
  onSubmit,
  label,
}: {
  form: PanelForm
  onSubmit: () => void
  label: string
}) {
  const texts = useUiTexts('form')
  const dirty = form.changes > 0
  useShortcuts([
    { keys: 'ctrl+s', label, group: 'page', run: () => dirty && !form.busy && onSubmit() },
  ])
  if (!dirty) return null
  return (
    <div className="fixed inset-x-0 bottom-0 z-20 flex min-h-14 items-center gap-2 border-t border-line bg-surface px-5 py-2 max-md:flex-wrap max-md:[&>button]:grow md:absolute md:rounded-b-md">
      <CircleDot className="size-4 shrink-0 text-accent-text" aria-hidden />
      <span role="status" className="grow font-medium max-md:max-w-[calc(100%-2rem)]">
        {texts('changes', { count: form.changes })}
      </span>
      <Button tone="quiet" onClick={form.reset}>
        {texts('dropAll')}
      </Button>
      <Button tone="primary" type="submit" busy={form.busy} shortcut="Ctrl S">
        {label}
      </Button>
    </div>
  )
}

/** A group of fields with a heading, in a card of its own. */
export function FormSection({
  title,
  hint,
  children,
}: {
  title: string
  hint?: ReactNode
  children: ReactNode
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-3 text-card font-semibold">{title}</legend>
      {hint && <p className="mb-3 text-ink-2">{hint}</p>}
      <div className="grid gap-4">{children}</div>
    </fieldset>
  )
}
