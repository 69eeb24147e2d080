import { useState } from 'react'
import { usePage } from '@inertiajs/react'
import type { Order } from './order.ts'
import { useCheckedForm, type Errors } from './use_checked_form.ts'

type Values = Record<string, any>
type Options<T> = {
  /** What is sent for what the person chose; nothing is added or left out on the way. */
  transform?: (values: T) => Values
  check?: (values: T) => Errors<T>
  once?: boolean
  onDone: () => void
}

/**
 * A dialog's form: it stays open, with what was typed, while the same try may still succeed, and closes when the
 * command is done or something happened to the order meanwhile. `once` sends an idempotency key, the same for
 * every try.
 */
export function useCommand<T extends Values>(
  initial: T,
  { transform, check, once, onDone }: Options<T>
) {
  const [key] = useState(newKey)
  const [refusal, setRefusal] = useState<string | null>(null)
  const page = usePage().props as unknown as { order: Order }
  const [order] = useState(page.order)
  const form = useCheckedForm(initial, {
    check,
    transform,
    preserveState: true,
    headers: once ? { 'Idempotency-Key': key } : undefined,
    onSuccess: onDone,
    onRefused: ({ props }) => {
      if (props.order?.timeline.length !== order.timeline.length) onDone()
      else setRefusal(props.flash.error)
    },
  })

  function submit(url: string) {
    setRefusal(null)
    form.submit('post', url)
  }

  return { ...form, submit, refusal }
}

/** An optional text as it is sent: left out where nothing was typed. */
export function optionalText(typed: string): string | undefined {
  return typed.trim() || undefined
}

/** 128 random bits; `crypto.randomUUID` is missing where a page is not served over https. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
