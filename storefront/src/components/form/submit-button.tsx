'use client'

import { LoaderCircle } from 'lucide-react'
import { button } from '@/components/ui/button'
import { useForm } from './form'

type Props = {
  label: string
  /** Said while the form is on its way. */
  busyLabel: string
  kind?: Parameters<typeof button>[0]
  size?: Parameters<typeof button>[1]
  className?: string
}

export function SubmitButton({ label, busyLabel, kind, size, className = '' }: Props) {
  const { pending } = useForm()
  return (
    <button
      type="submit"
      aria-busy={pending}
      onClick={(event) => pending && event.preventDefault()}
      className={`${button(kind, size)} ${className}`}
    >
      {pending && <LoaderCircle size={18} aria-hidden className="animate-spin" />}
      {pending ? busyLabel : label}
    </button>
  )
}
