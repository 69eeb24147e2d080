'use client'

import { useEffect, useId, useRef, type ComponentProps } from 'react'
import { areaClass, describedBy, FieldFrame, inputClass } from './field-frame'
import { useForm } from './form'

type Own = { name: string; label: string; optional?: string; hint?: string; defaultValue?: string }

export type TextFieldProps = Own & Omit<ComponentProps<'input'>, keyof Own | 'id' | 'className'>

export function TextField({ name, label, optional, hint, defaultValue, ...rest }: TextFieldProps) {
  const id = useId()
  const { errors, values } = useForm().state
  const field = useKeptPassword(rest.type === 'password')
  const error = errors[name]
  return (
    <FieldFrame id={id} label={label} optional={optional} hint={hint} error={error}>
      <input
        {...rest}
        ref={field}
        id={id}
        name={name}
        required={!optional}
        defaultValue={values[name] ?? defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, error, hint)}
        className={inputClass}
      />
    </FieldFrame>
  )
}

/** A password never comes back from the server: after an error it is put back from what was typed. */
function useKeptPassword(isPassword: boolean) {
  const field = useRef<HTMLInputElement>(null)
  const typed = useRef('')
  const { pending, state } = useForm()
  useEffect(() => {
    const input = field.current
    if (!isPassword || !input) return
    if (pending) typed.current = input.value
    else if (!input.value) input.value = typed.current
  }, [isPassword, pending, state])
  return field
}

type AreaProps = Own & { maxLength?: number; rows?: number }

export function TextAreaField({ name, label, optional, hint, defaultValue, ...rest }: AreaProps) {
  const id = useId()
  const { errors, values } = useForm().state
  const error = errors[name]
  return (
    <FieldFrame id={id} label={label} optional={optional} hint={hint} error={error}>
      <textarea
        {...rest}
        id={id}
        name={name}
        dir="auto"
        required={!optional}
        defaultValue={values[name] ?? defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, error, hint)}
        className={areaClass}
      />
    </FieldFrame>
  )
}
