'use client'

import { useEffect, useId, useRef } from 'react'
import { inputClass } from '@/components/form/field-frame'
import { readNote, writeNote } from '../note'

type Props = { label: string; optional: string; placeholder: string }

export function NoteField({ label, optional, placeholder }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current!.value = readNote()
  }, [])
  return (
    <div>
      <label htmlFor={id} className="mb-2 block text-s font-medium">
        {label} <span className="font-normal text-ink-3">({optional})</span>
      </label>
      <input
        ref={field}
        id={id}
        dir="auto"
        maxLength={500}
        placeholder={placeholder}
        onChange={(event) => writeNote(event.target.value)}
        className={inputClass}
      />
    </div>
  )
}
