'use client'

import type { ReactNode } from 'react'
import { useForm } from './form'

type Props = { summary: ReactNode; label?: string; summaryClass: string; children: ReactNode }

/** A form's fields behind one line; open again when the form comes back with something to say. */
export function FormDetails({ summary, label, summaryClass, children }: Props) {
  const { errors, message, done } = useForm().state
  const speaks = message !== undefined || done !== undefined || Object.keys(errors).length > 0
  return (
    <details open={speaks}>
      <summary
        aria-label={label}
        className={`inline-flex min-h-11 items-center font-medium hover:underline ${summaryClass}`}
      >
        {summary}
      </summary>
      {children}
    </details>
  )
}
