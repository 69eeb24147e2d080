import { useState } from 'react'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'

type Values = Record<string, any>
type Options<T> = { transform?: (values: T) => Values; once?: boolean; onDone: () => void }

/**
 * A dialog's form: it stays open while the server finds something to correct, and closes when the command is
 * done or the order's state refuses it. `once` sends an idempotency key, the same for every try.
 */
export function useCommand<T extends Values>(initial: T, { transform, once, onDone }: Options<T>) {
  const [key] = useState(newKey)
  return usePanelForm(initial, {
    transform: (values) => withoutEmpty(transform ? transform(values) : values),
    preserveState: true,
    headers: once ? { 'Idempotency-Key': key } : undefined,
    onSuccess: onDone,
  })
}

function withoutEmpty(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}

/** 128 random bits; `crypto.randomUUID` is missing where a page is not served over https. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
