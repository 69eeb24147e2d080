import { useEffect, useState, type ReactNode } from 'react'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { Notice } from '../feedback/notice.tsx'
import { toast } from '../feedback/toasts.tsx'
import { useUiTexts } from '../language.tsx'
import { RadioCards } from './choices.tsx'
import {
  applyChoices,
  chooseAll,
  firstChoices,
  type ChangedField,
  type Choices,
  type Side,
} from './conflict.ts'
import type { PanelForm } from './use_panel_form.ts'

/** How a field's value is worded; undefined leaves it as it is. */
export type ShowValue = (name: string, value: unknown) => ReactNode

type Props = {
  form: PanelForm
  labels: Record<string, string>
  showValue?: ShowValue
  onSubmit: () => void
}

/** Says that others saved something meanwhile, over the page's foot so that no field moves while one types. */
export function ConflictNotice({ form }: Pick<Props, 'form'>) {
  const texts = useUiTexts('conflict')
  const { exists, setComparing } = form.conflict
  if (!exists || form.changes === 0) return null
  return (
    <div className="fixed inset-x-3 bottom-18 z-20 max-md:bottom-28 mx-auto w-fit rounded-sm shadow-2">
      <Notice
        tone="warn"
        action={
          <Button size="s" onClick={() => setComparing(true)}>
            {texts('compare')}
          </Button>
        }
      >
        <span role="status">{texts('notice')}</span>
      </Notice>
    </div>
  )
}

/** What was typed and what is saved now, per field; saves what the person chooses. */
export function ConflictDialog(props: Props) {
  const texts = useUiTexts('conflict')
  const { comparing, setComparing, fields } = props.form.conflict
  return (
    <Dialog
      open={comparing}
      onOpenChange={setComparing}
      size="wide"
      title={texts('title')}
      description={fields.length > 0 ? texts('text') : texts('untouched')}
    >
      <Comparison {...props} />
    </Dialog>
  )
}

function Comparison({ form, labels, showValue, onSubmit }: Props) {
  const texts = useUiTexts('conflict')
  const { fields, setComparing, resolve } = form.conflict
  const [chosen, setChosen] = useState<Choices>({})
  const choices = { ...firstChoices(fields), ...chosen }
  const open = fields.filter(({ name }) => !choices[name]).length
  function save() {
    if (resolve(applyChoices(form.values, fields, choices))) onSubmit()
  }
  // The refusal's own toast would stand below the dialog and say less.
  useEffect(() => toast.clear(), [])
  return (
    <>
      {fields.length > 1 && (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setChosen(chooseAll(fields, 'mine'))}>{texts('allMine')}</Button>
          <Button onClick={() => setChosen(chooseAll(fields, 'theirs'))}>
            {texts('allTheirs')}
          </Button>
        </div>
      )}
      {fields.map((field) => (
        <FieldChoice
          key={field.name}
          field={field}
          label={labels[field.name] ?? field.name}
          value={choices[field.name]}
          onChange={(side) => setChosen((before) => ({ ...before, [field.name]: side }))}
          showValue={showValue}
        />
      ))}
      <div className="flex flex-wrap items-center justify-end gap-2 max-md:flex-col-reverse max-md:items-stretch">
        <span role="status" className="me-auto text-xs text-ink-2">
          {open > 0 && texts('choose', { count: open })}
        </span>
        <Button onClick={() => setComparing(false)} className="max-md:h-12">
          {texts('back')}
        </Button>
        <Button
          tone="primary"
          className="max-md:h-12"
          disabled={open > 0}
          busy={form.busy}
          onClick={save}
        >
          {texts('save')}
        </Button>
      </div>
    </>
  )
}

function FieldChoice({
  field,
  label,
  value,
  onChange,
  showValue,
}: {
  field: ChangedField
  label: string
  value: Side | undefined
  onChange: (side: Side) => void
  showValue?: ShowValue
}) {
  const texts = useUiTexts('conflict')
  const option = (side: Side) => ({
    value: side,
    label: <span className="text-xs text-ink-2">{texts(side)}</span>,
    hint: <Value>{showValue?.(field.name, field[side]) ?? plain(field[side], texts)}</Value>,
  })
  return (
    <RadioCards
      legend={label}
      legendShown
      name={`conflict-${field.name}`}
      value={value}
      onChange={onChange}
      options={[option('mine'), option('theirs')]}
    />
  )
}

function Value({ children }: { children: ReactNode }) {
  return (
    <span
      dir="auto"
      className="block max-h-40 overflow-y-auto text-s wrap-anywhere whitespace-pre-wrap text-ink"
    >
      {children}
    </span>
  )
}

function plain(value: unknown, texts: (key: 'yes' | 'no' | 'empty') => string): ReactNode {
  if (typeof value === 'boolean') return texts(value ? 'yes' : 'no')
  if (value === '' || value === null || value === undefined) return <i>{texts('empty')}</i>
  return String(value)
}
