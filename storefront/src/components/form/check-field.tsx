'use client'

import { useId } from 'react'
import { useForm } from './form'

type Props = { name: string; label: string; defaultChecked?: boolean }

export function CheckField({ name, label, defaultChecked = false }: Props) {
  const id = useId()
  const { values } = useForm().state
  const sent = Object.keys(values).length > 0
  return (
    <label htmlFor={id} className="flex min-h-11 items-center gap-3">
      <input
        id={id}
        type="checkbox"
        name={name}
        defaultChecked={sent ? name in values : defaultChecked}
        className="size-5 accent-primary"
      />
      {label}
    </label>
  )
}
