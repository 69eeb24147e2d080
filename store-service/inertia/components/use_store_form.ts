import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { formatPhone } from '@marketplace/shared/ui/format/phone'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { readDegrees } from '../place/point.ts'

const empty = {
  name: '',
  nameAr: '',
  tagline: '',
  description: '',
  descriptionAr: '',
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
    version: store?.version,
    transform: ({ isActive, ...values }) => ({
      ...values,
      nameAr: values.nameAr || null,
      tagline: values.tagline || null,
      descriptionAr: values.descriptionAr || null,
      whatsappPhone: values.whatsappPhone || null,
      // What is no number is sent as it was typed, so that the refusal names it rather than calls it missing.
      latitude: readDegrees(values.latitude) ?? values.latitude,
      longitude: readDegrees(values.longitude) ?? values.longitude,
      ...(isActive === initial.isActive ? {} : { isActive }),
    }),
  })
}

export type StoreForm = ReturnType<typeof useStoreForm>

/** What the fields are called, for the summary of errors. */
export function useStoreLabels(): Record<string, string> {
  const t = useTranslations('fields')
  const edit = useTranslations('edit')
  const fields = Object.keys(empty).map((name) => [name, t(name)])
  return { ...Object.fromEntries(fields), isActive: edit('open') }
}

function asText(store: Data.Store): typeof empty {
  const { name, description, state, city, street } = store
  return {
    ...{ name, description, state, city, street },
    nameAr: store.nameAr ?? '',
    tagline: store.tagline ?? '',
    descriptionAr: store.descriptionAr ?? '',
    whatsappPhone: store.whatsappPhone ? formatPhone(store.whatsappPhone) : '',
    latitude: String(store.latitude),
    longitude: String(store.longitude),
  }
}
