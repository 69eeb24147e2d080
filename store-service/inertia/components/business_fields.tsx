import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { formatPhone } from '@marketplace/shared/ui/format/phone'
import { PhoneField, TextField } from '@marketplace/shared/ui/form/fields'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'

/** The fields of a business as text; what is left empty goes as null. */
export function useBusinessForm(owner: Data.StoreOwner | null) {
  const initial = {
    businessName: owner?.businessName ?? '',
    phone: owner?.phone ? formatPhone(owner.phone) : '',
    ice: owner?.ice ?? '',
    rib: owner?.rib ?? '',
  }
  return usePanelForm(initial, {
    version: owner?.version,
    transform: ({ ice, rib, ...values }) => ({
      ...values,
      ice: ice || null,
      rib: rib || null,
    }),
  })
}

export function useBusinessLabels(): Record<string, string> {
  const t = useTranslations('fields')
  return { businessName: t('businessName'), phone: t('phone'), ice: t('ice'), rib: t('rib') }
}

export function BusinessFields({ form }: { form: ReturnType<typeof useBusinessForm> }) {
  const t = useTranslations('fields')
  return (
    <div className="grid gap-4">
      <TextField
        label={t('businessName')}
        hint={t('businessNameHint')}
        maxLength={120}
        dir="auto"
        autoComplete="organization"
        required
        {...form.field('businessName')}
      />
      <PhoneField label={t('phone')} hint={t('phoneHint')} required {...form.field('phone')} />
      <TextField
        label={t('ice')}
        hint={t('iceHint')}
        optional
        ltr
        inputMode="numeric"
        maxLength={20}
        {...form.field('ice')}
      />
      <TextField
        label={t('rib')}
        hint={t('ribHint')}
        optional
        ltr
        inputMode="numeric"
        maxLength={40}
        {...form.field('rib')}
      />
    </div>
  )
}
