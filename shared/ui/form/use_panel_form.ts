import { useEffect, useId, useRef, useState } from 'react'
import { useForm } from '@inertiajs/react'
import { isSame } from '../same.ts'
import { fieldsChangedMeanwhile } from './conflict.ts'

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
  /**
   * The `version` of what the form edits, as the page's props have it now. It is sent as it was when the form
   * was opened; where it is no longer current, `Form` shows both values and lets the person choose.
   */
  version?: number
  /** What is sent instead of the values: strings to numbers, empty to null. */
  transform?: (values: T) => Values
  /** The field that shows what is refused at `path` of what was sent, where the two are not called the same. */
  fieldOf?: (path: string, sent: Values) => string
  onSuccess?: () => void
  /** Refused for a reason that no field can mend; the page that came with the answer is given. */
  onRefused?: (page: ResponsePage) => void
  headers?: Record<string, string>
  /** Keeps the page's place and state while it is answered; a dialog wants it. */
  preserveState?: boolean
}

type ResponsePage = { props: Record<string, any> }

/**
 * A form's values, its errors as the server told them, and how it is sent. `field('name')` gives what a
 * field of `form/fields` wants, to be spread into it.
 */
export function usePanelForm<T extends Values>(initial: T, options: Options<T> = {}) {
  const formId = useId()
  const [read, setRead] = useState({ values: initial, version: options.version })
  const [comparing, setComparing] = useState(false)
  const [refusedBody, setRefusedBody] = useState<Values>({})
  const readVersion = useRef(options.version)
  const form = useForm<Values>(initial)
  const values = form.data as T
  const { version: staleError, ...told } = form.errors as Record<string, string>
  const shownAt = (path: string) => options.fieldOf?.(path, refusedBody) ?? path
  // Of several errors of a field the first is shown.
  const errors: Record<string, string> = {}
  for (const [path, error] of Object.entries(told)) errors[shownAt(path)] ??= error
  const isStale = options.version !== read.version
  const changed = Object.keys(values).filter((name) => !isSame(values[name], read.values[name]))

  // Nothing is typed, so what others saved can take its place.
  useEffect(() => {
    if (isStale && changed.length === 0 && !form.processing) startFrom(initial)
  })

  function field<K extends keyof T & string>(name: K): FieldBinding<T[K]> {
    return {
      id: fieldId(formId, name),
      name,
      value: values[name],
      error: errors[name],
      onChange: (value) => {
        form.setData(name, value)
        if (errors[name]) {
          form.clearErrors(...Object.keys(told).filter((path) => shownAt(path) === name))
        }
      },
    }
  }

  /** Goes on from what is saved now, with `typed` in the fields. */
  function startFrom(typed: T) {
    readVersion.current = options.version
    setRead({ values: initial, version: options.version })
    form.setData(typed)
    form.clearErrors()
  }

  function submit(method: Method, url: string) {
    const version = readVersion.current
    let sent = values
    let body: Values = values
    form.transform((data: Values) => {
      sent = data as T
      body = options.transform ? options.transform(data as T) : data
      return version === undefined ? body : { ...body, version }
    })
    form.submit(method, url, {
      preserveScroll: true,
      preserveState: options.preserveState ?? keepsWhatIsTyped,
      headers: options.headers,
      onSuccess: (page: ResponsePage) => {
        if (isRefused(page)) return options.onRefused?.(page)
        setRead((before) => ({ ...before, values: sent }))
        form.setDefaults()
        options.onSuccess?.()
      },
      onError: (refused: Record<string, string>) => {
        setRefusedBody(body)
        if (refused.version && version !== undefined) setComparing(true)
        else focusSummary(formId)
      },
    })
  }

  return {
    id: formId,
    values,
    errors: read.version === undefined && staleError ? { ...errors, version: staleError } : errors,
    field,
    submit,
    set: (changes: Partial<T>) => form.setData((data: Values) => ({ ...data, ...changes })),
    reset: () => {
      if (isStale) return startFrom(initial)
      form.setData(read.values)
      form.clearErrors()
    },
    busy: form.processing,
    /** How many fields differ from what was last saved. */
    changes: changed.length,
    conflict: {
      /** Others saved something since this form was opened. */
      exists: isStale,
      fields: fieldsChangedMeanwhile(read.values, initial, values),
      comparing,
      setComparing,
      /** Goes on with what was chosen; tells whether anything of it is still to be saved. */
      resolve: (chosen: Values) => {
        setComparing(false)
        startFrom(chosen as T)
        return !isSame(chosen, initial)
      },
    },
  }
}

export type PanelForm = Pick<
  ReturnType<typeof usePanelForm>,
  'id' | 'values' | 'errors' | 'changes' | 'busy' | 'reset' | 'conflict'
>

export function fieldId(formId: string, name: string): string {
  return `${formId}${name}`
}

/** What was typed stays until it is saved. */
function keepsWhatIsTyped(page: ResponsePage): boolean {
  return isRefused(page) || Object.keys(page.props.errors ?? {}).length > 0
}

function isRefused({ props }: ResponsePage): boolean {
  return Boolean(props.flash?.error)
}

function focusSummary(formId: string) {
  requestAnimationFrame(() => document.getElementById(`${formId}summary`)?.focus())
}
