import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { formatPhone } from '@marketplace/shared/ui/format/phone'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'

const empty = {
  name: '',
  description: '',
  whatsappPhone: '',
  state: '',
  city: '',
  street: '',
  latitude: '',
  longitude: '',
}

/** The fields of a store as text, and back to what the service takes. */
export function useStoreForm(store?: Data.Store) {
  const initial = store
    ? { ...asText(store), isActive: store.isActive }
    : { ...empty, isActive: true }
  return usePanelForm(initial, {
    transform: ({ isActive, ...values }) => ({
      ...values,
      whatsappPhone: values.whatsappPhone || null,
      latitude: degrees(values.latitude),
      longitude: degrees(values.longitude),
      ...(isActive === initial.isActive ? {} : { isActive }),
    }),
  })
}

export type StoreForm = ReturnType<typeof useStoreForm>

/** What the fields are called, for the summary of errors. */
export function useStoreLabels(): Record<string, string> {
  const t = useTranslations('fields')
  return Object.fromEntries(Object.keys(empty).map((name) => [name, t(name)]))
}

function asText(store: Data.Store): typeof empty {
  const { name, description, state, city, street } = store
  return {
    ...{ name, description, state, city, street },
    whatsappPhone: store.whatsappPhone ? formatPhone(store.whatsappPhone) : '',
    latitude: String(store.latitude),
    longitude: String(store.longitude),
  }
}

/** `"33,5883"` → 33.5883; what is no number goes as null, which the service refuses with a sentence. */
function degrees(typed: string): number | null {
  const value = Number(typed.trim().replace(',', '.').replace('\u2212', '-'))
  return typed.trim() === '' || Number.isNaN(value) ? null : value
}
