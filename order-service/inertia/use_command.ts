import { useState } from 'react'
import { usePage } from '@inertiajs/react'
import { fieldId, usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import type { Order } from './order.ts'

type Values = Record<string, any>
type Errors<T> = { [K in keyof T & string]?: string | undefined }
type Options<T> = {
  /** What is sent for what the person chose; nothing is added or left out on the way. */
  transform?: (values: T) => Values
  /** Says of each field why the command cannot be sent yet. */
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
  const [wasTried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { order } = usePage().props as unknown as { order: Order }
  const form = usePanelForm(initial, {
    transform,
    preserveState: true,
    headers: once ? { 'Idempotency-Key': key } : undefined,
    onSuccess: onDone,
    onRefused: ({ props }) => {
      if (props.order?.timeline.length !== order.timeline.length) onDone()
      else setRefusal(props.flash.error)
    },
  })
  const found: Errors<T> = check?.(form.values) ?? {}
  const shown: Errors<T> = wasTried ? found : {}

  function field<K extends keyof T & string>(name: K) {
    const bound = form.field(name)
    return { ...bound, error: shown[name] ?? bound.error }
  }

  function submit(url: string) {
    setTried(true)
    setRefusal(null)
    const wrong = Object.keys(found).find((name) => found[name])
    if (wrong) document.getElementById(fieldId(form.id, wrong))?.focus()
    else form.submit('post', url)
  }

  return { ...form, errors: { ...form.errors, ...shown } as Errors<T>, field, submit, refusal }
}

/** An optional text as it is sent: left out where nothing was typed. */
export function optionalText(typed: string): string | undefined {
  return typed.trim() || undefined
}

/** 128 random bits; `crypto.randomUUID` is missing where a page is not served over https. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
