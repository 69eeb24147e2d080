'use client'

import { useId } from 'react'
import { ChevronDown } from '@/components/ui/icons'
import { describedBy, FieldFrame, inputClass } from './field-frame'
import { useForm } from './form'

type Option = { value: string; label: string }

type Props = {
  name: string
  label: string
  options: Option[]
  /** Shown first, choosing nothing. */
  placeholder?: string
  hint?: string
  defaultValue?: string
  autoComplete?: string
}

export function SelectField(props: Props) {
  const { name, label, options, placeholder, hint, defaultValue = '', autoComplete } = props
  const id = useId()
  const { errors, values } = useForm().state
  const error = errors[name]
  const chosen = values[name] ?? defaultValue
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <div className="relative">
        <select
          // a sent form is reset to its first choice unless the choice is new
          key={chosen}
          id={id}
          name={name}
          required
          autoComplete={autoComplete}
          defaultValue={chosen}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, error, hint)}
          className={`${inputClass} appearance-none pe-11`}
        >
          {placeholder && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown size={20} className="pointer-events-none absolute end-4 top-3.5 text-ink-2" />
      </div>
    </FieldFrame>
  )
}
