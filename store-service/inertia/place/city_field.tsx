import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { SelectField, TextField } from '@marketplace/shared/ui/form/fields'
import type { FieldBinding } from '@marketplace/shared/ui/form/use_panel_form'
import { useLanguage } from '@marketplace/shared/ui/language'
import { citiesOf, cityNamed } from './nearest_city.ts'

const other = '…'

/** A city of the region from the list, or any other one typed. Keeps the French name. */
export function CityField({ region, ...field }: FieldBinding<string> & { region: string }) {
  const t = useTranslations('fields')
  const language = useLanguage()
  const known = citiesOf(region)
    .map((city) => ({ value: city.fr, label: language === 'ar' ? city.ar : city.fr }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  const [typing, setTyping] = useState(() => field.value !== '' && !cityNamed(field.value, region))

  if (typing) {
    return (
      <TextField
        label={t('city')}
        maxLength={100}
        dir="auto"
        required
        hint={
          <button
            type="button"
            className="font-medium text-primary hover:underline"
            onClick={() => {
              setTyping(false)
              field.onChange('')
            }}
          >
            {t('cityFromList')}
          </button>
        }
        {...field}
      />
    )
  }
  return (
    <SelectField
      label={t('city')}
      placeholder={region ? t('chooseCity') : t('regionFirst')}
      required
      options={[...known, { value: other, label: t('otherCity') }]}
      {...field}
      onChange={(city) => {
        if (city === other) setTyping(true)
        field.onChange(city === other ? '' : city)
      }}
    />
  )
}
