import { useState } from 'react'
import { fieldId, usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'

type Values = Record<string, any>
type Method = 'post' | 'put'
export type Errors<T> = { [K in keyof T & string]?: string | undefined }
type Options<T extends Values> = NonNullable<Parameters<typeof usePanelForm<T>>[1]> & {
  /** Says of each field why the form cannot be sent yet. */
  check?: (values: T) => Errors<T>
}

/** A panel's form whose fields are checked before it is sent; what is wrong stands beside the field. */
export function useCheckedForm<T extends Values>(initial: T, { check, ...options }: Options<T>) {
  const [wasTried, setTried] = useState(false)
  const form = usePanelForm(initial, options)
  const found: Errors<T> = check?.(form.values) ?? {}
  const shown: Errors<T> = wasTried ? found : {}

  function field<K extends keyof T & string>(name: K) {
    const bound = form.field(name)
    return { ...bound, error: shown[name] ?? bound.error }
  }

  function submit(method: Method, url: string) {
    setTried(true)
    const wrong = Object.keys(found).find((name) => found[name])
    if (wrong) document.getElementById(fieldId(form.id, wrong))?.focus()
    else form.submit(method, url)
  }

  return { ...form, field, submit }
}
