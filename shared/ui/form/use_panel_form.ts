import { useId, useState } from 'react'
import { useForm } from '@inertiajs/react'

type Values = Record<string, any>
type Method = 'post' | 'put' | 'patch' | 'delete'

export type FieldBinding<T> = {
  id: string
  name: string
  value: T
  onChange: (value: T) => void
  error?: string
}

type Options<T> = {
  /** What is sent instead of the values: strings to numbers, empty to null. */
  transform?: (values: T) => Values
  onSuccess?: () => void
  /** Refused for a reason that no field can mend; the page that came with the answer is given. */
  onRefused?: (page: AnswerPage) => void
  headers?: Record<string, string>
  /** Keeps the page's place and state while it is answered; a dialog wants it. */
  preserveState?: boolean
}

type AnswerPage = { props: Record<string, any> }

/**
 * A form's values, its errors as the server told them, and how it is sent. `field('name')` gives what a
 * field of `form/fields` wants, to be spread into it.
 */
export function usePanelForm<T extends Values>(initial: T, options: Options<T> = {}) {
  const formId = useId()
  const [saved, setSaved] = useState(initial)
  const form = useForm<Values>(initial)
  const values = form.data as T
  const errors = form.errors as Record<string, string>

  function field<K extends keyof T & string>(name: K): FieldBinding<T[K]> {
    return {
      id: fieldId(formId, name),
      name,
      value: values[name],
      error: errors[name],
      onChange: (value) => {
        form.setData(name, value)
        if (errors[name]) form.clearErrors(name)
      },
    }
  }

  function submit(method: Method, url: string) {
    form.transform((data: Values) => (options.transform ? options.transform(data as T) : data))
    form.submit(method, url, {
      preserveScroll: true,
      preserveState: options.preserveState ?? keepsWhatIsTyped,
      headers: options.headers,
      onSuccess: (page: AnswerPage) => {
        if (isRefused(page)) return options.onRefused?.(page)
        setSaved(values)
        form.setDefaults()
        options.onSuccess?.()
      },
      onError: () => focusSummary(formId),
    })
  }

  const changed = Object.keys(values).filter((name) => !same(values[name], saved[name]))
  return {
    id: formId,
    values,
    errors,
    field,
    submit,
    set: (changes: Partial<T>) => form.setData((data: Values) => ({ ...data, ...changes })),
    reset: () => form.resetAndClearErrors(),
    busy: form.processing,
    /** How many fields differ from what was last saved. */
    changes: changed.length,
  }
}

export type PanelForm = Pick<
  ReturnType<typeof usePanelForm>,
  'id' | 'errors' | 'changes' | 'busy' | 'reset'
>

export function fieldId(formId: string, name: string): string {
  return `${formId}${name}`
}

/** What was typed stays until it is saved. */
function keepsWhatIsTyped(page: AnswerPage): boolean {
  return isRefused(page) || Object.keys(page.props.errors ?? {}).length > 0
}

function isRefused({ props }: AnswerPage): boolean {
  return Boolean(props.flash?.error)
}

function focusSummary(formId: string) {
  requestAnimationFrame(() => document.getElementById(`${formId}summary`)?.focus())
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
