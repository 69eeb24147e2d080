'use client'

import type { ReactNode } from 'react'
import { CircleAlert } from '@/components/ui/icons'

type Props = {
  id: string
  label: string
  optional?: string
  hint?: string
  error?: string
  children: ReactNode
}

/** Label above, hint or error below; `describedBy` ties the two to the control. */
export function FieldFrame({ id, label, optional, hint, error, children }: Props) {
  return (
    <div>
      <label htmlFor={id} className="mb-2 block text-s font-medium">
        {label}
        {optional && <span className="font-normal text-ink-3"> ({optional})</span>}
      </label>
      {children}
      {error ? (
        <p id={`${id}-error`} className="mt-2 flex items-start gap-2 text-s text-bad">
          <CircleAlert size={16} className="mt-0.5 shrink-0" />
          {error}
        </p>
      ) : (
        hint && (
          <p id={`${id}-hint`} className="mt-2 text-s text-ink-2">
            {hint}
          </p>
        )
      )}
    </div>
  )
}

export function describedBy(id: string, error?: string, hint?: string): string | undefined {
  if (error) return `${id}-error`
  return hint ? `${id}-hint` : undefined
}

const control =
  'w-full rounded-m border bg-surface px-4 text-m text-ink aria-invalid:border-2 aria-invalid:border-bad border-line-strong'

export const inputClass = `${control} h-12`
export const areaClass = `${control} min-h-32 py-3`
