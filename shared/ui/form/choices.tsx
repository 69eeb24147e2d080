import type { ReactNode } from 'react'
import { clsx } from 'clsx'
import { Switch as BaseSwitch } from '@base-ui/react/switch'

type OnOff = {
  label: ReactNode
  hint?: ReactNode
  checked: boolean
  onChange: (on: boolean) => void
}

/** A box to tick, its label beside it. */
export function Checkbox({ label, hint, checked, onChange }: OnOff) {
  return (
    <label className="flex min-h-6 items-start gap-2.5 pointer-coarse:min-h-11 pointer-coarse:items-center">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="check-box mt-0.5"
      />
      <span>
        {label}
        {hint && <span className="block text-xs text-ink-2">{hint}</span>}
      </span>
    </label>
  )
}

/** On or off, at once or with the form it stands in. */
export function Switch({ label, hint, checked, onChange, wide }: OnOff & { wide?: boolean }) {
  return (
    <label
      className={clsx(
        'flex min-h-6 items-center gap-3',
        wide && 'flex-row-reverse justify-between'
      )}
    >
      <BaseSwitch.Root
        checked={checked}
        onCheckedChange={onChange}
        className="flex h-5 w-9 shrink-0 items-center rounded-full bg-line-strong p-0.5 transition-colors duration-120 data-checked:bg-primary"
      >
        <BaseSwitch.Thumb className="size-4 rounded-full bg-surface transition-[translate] duration-120 data-checked:translate-x-4 rtl:data-checked:-translate-x-4" />
      </BaseSwitch.Root>
      <span>
        <span className={clsx(hint && 'font-medium')}>{label}</span>
        {hint && <span className="block text-xs text-ink-2">{hint}</span>}
      </span>
    </label>
  )
}

/** A few choices, each told in a card of its own. */
export function RadioCards<T extends string>({
  legend,
  legendShown,
  name,
  value,
  onChange,
  options,
}: {
  legend: string
  /** Shows the legend above the cards; else it is for screen readers alone. */
  legendShown?: boolean
  name: string
  value: T | undefined
  onChange: (value: T) => void
  options: { value: T; label: ReactNode; hint?: ReactNode }[]
}) {
  return (
    <fieldset>
      <legend className={legendShown ? 'mb-1.5 text-s font-medium' : 'sr-only'}>{legend}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex items-center gap-3 rounded-sm border border-edge px-3 py-2.5 has-checked:border-primary has-checked:bg-primary-soft has-checked:shadow-[inset_0_0_0_1px_var(--primary)]"
          >
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              className="check-box"
            />
            <span>
              <span className="font-medium">{option.label}</span>
              {option.hint && <span className="block text-xs text-ink-2">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Two to four words of which one holds, such as what a list shows. */
export function Segments<T extends string>({
  label,
  value,
  onChange,
  options,
}: {
  label: string
  value: T
  onChange: (value: T) => void
  options: { value: T; label: ReactNode }[]
}) {
  return (
    <div role="group" aria-label={label} className="flex w-fit rounded-sm bg-sunken p-0.5">
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className="h-7 rounded-[7px] px-3 text-ink-2 aria-pressed:bg-surface aria-pressed:font-medium aria-pressed:text-ink aria-pressed:shadow-1 pointer-coarse:h-10"
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
