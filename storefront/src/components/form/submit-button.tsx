'use client'

import { LoaderCircle } from '@/components/ui/icons'
import { button } from '@/components/ui/button'
import { useForm } from './form'

type Props = {
  label: string
  /** Said while the form is on its way. */
  busyLabel: string
  /** Where several buttons of a page say the same: which one this is. */
  accessibleLabel?: string
  kind?: Parameters<typeof button>[0]
  size?: Parameters<typeof button>[1]
  className?: string
}

export function SubmitButton(props: Props) {
  const { label, busyLabel, accessibleLabel, kind, size, className = '' } = props
  const { pending } = useForm()
  return (
    <button
      type="submit"
      aria-busy={pending}
      aria-label={pending ? undefined : accessibleLabel}
      onClick={(event) => pending && event.preventDefault()}
      className={`${button(kind, size)} ${className}`}
    >
      {pending && <LoaderCircle size={18} className="animate-spin" />}
      {pending ? busyLabel : label}
    </button>
  )
}
