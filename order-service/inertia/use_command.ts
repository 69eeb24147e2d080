import { useState } from 'react'
import { usePage } from '@inertiajs/react'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import type { Order } from './order.ts'

type Values = Record<string, any>
type Options<T> = { transform?: (values: T) => Values; once?: boolean; onDone: () => void }

/**
 * A dialog's form: it stays open, with what was typed, while the same try may still succeed, and closes when the
 * command is done or something happened to the order meanwhile. `once` sends an idempotency key, the same for
 * every try.
 */
export function useCommand<T extends Values>(initial: T, { transform, once, onDone }: Options<T>) {
  const [key] = useState(newKey)
  const { order } = usePage().props as unknown as { order: Order }
  return usePanelForm(initial, {
    transform: (values) => withoutEmpty(transform ? transform(values) : values),
    preserveState: true,
    headers: once ? { 'Idempotency-Key': key } : undefined,
    onSuccess: onDone,
    onRefused: ({ props }) => {
      if (props.order?.timeline.length !== order.timeline.length) onDone()
    },
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
