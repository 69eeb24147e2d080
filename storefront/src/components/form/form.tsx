'use client'

import { createContext, useActionState, useContext, useEffect, useRef, type ReactNode } from 'react'
import { onPageRestore } from '@/lib/browser/on-page-restore'
import { untouched, type FormAction, type FormState } from '@/lib/forms/form-state'

const Sent = createContext<{ state: FormState; pending: boolean }>({
  state: untouched,
  pending: false,
})

export const useForm = () => useContext(Sent)

type Props = { action: FormAction; children: ReactNode; className?: string }

/**
 * A form that is sent to a server action, with or without JavaScript. Afterwards the first wrong field has
 * the focus, and what was written is still there.
 */
export function Form({ action, children, className }: Props) {
  const [state, submit, pending] = useActionState(action, untouched)
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (state.go) {
      location.assign(state.go)
      return onPageRestore(() => location.reload())
    }
    form.current
      ?.querySelector<HTMLElement>('[aria-invalid=true], [data-wrong], [role=alert]')
      ?.focus()
  }, [state])

  return (
    <form ref={form} action={submit} noValidate className={className}>
      <Sent value={{ state, pending: pending || state.go !== undefined }}>{children}</Sent>
    </form>
  )
}

/** What is wrong with the whole form. */
export function FormMessage() {
  const { message, way } = useForm().state
  if (!message) return null
  return (
    <p role="alert" tabIndex={-1} className="rounded-m bg-bad-soft px-4 py-3 text-bad outline-none">
      {message}
      {way && (
        <a
          href={way.href}
          target="_blank"
          rel="noreferrer"
          className="ms-2 font-medium text-ink underline"
        >
          {way.label}
        </a>
      )}
    </p>
  )
}
