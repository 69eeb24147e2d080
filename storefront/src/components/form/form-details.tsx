'use client'

import type { ReactNode } from 'react'
import { ChevronDown } from '@/components/ui/icons'
import { useForm } from './form'

type Props = { summary: ReactNode; label?: string; summaryClass: string; children: ReactNode }

/** A form's fields behind one line; open again when the form comes back with something to say. */
export function FormDetails({ summary, label, summaryClass, children }: Props) {
  const { errors, message } = useForm().state
  const speaks = message !== undefined || Object.keys(errors).length > 0
  return (
    <details open={speaks} className="group">
      <summary
        aria-label={label}
        className={`inline-flex min-h-11 items-center gap-2 font-medium hover:underline ${summaryClass}`}
      >
        {summary}
        <ChevronDown size={16} className="transition-[rotate] group-open:rotate-180" />
      </summary>
      {children}
    </details>
  )
}
