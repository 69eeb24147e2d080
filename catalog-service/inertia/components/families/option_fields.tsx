import { useTranslations } from 'use-intl'
import { Plus, X } from 'lucide-react'
import { optionKeys, type OptionKey } from '@marketplace/shared/contracts/families'
import { familyLimits } from '@marketplace/shared/contracts/limits'
import { Button } from '@marketplace/shared/ui/button'
import { SelectField, TextField } from '@marketplace/shared/ui/form/fields'
import { fieldId } from '@marketplace/shared/ui/form/use_panel_form'
import { nextOption, type OptionDraft } from './grid_state.ts'

type Props = {
  formId: string
  options: OptionDraft[]
  errors: Record<string, string>
  /** Of a family that is there the options stay; values are added. */
  areFixed?: boolean
  onChange: (options: OptionDraft[]) => void
}

/** What the products of a family differ in: up to three options, each with its values in one line. */
export function OptionFields({ formId, options, errors, areFixed, onChange }: Props) {
  const t = useTranslations('catalog.family')
  const change = (at: number, changes: Partial<OptionDraft>) =>
    onChange(options.map((option, place) => (place === at ? { ...option, ...changes } : option)))
  return (
    <div className="grid gap-4">
      {options.map((option, at) => (
        <div key={option.key} className="flex flex-wrap items-start gap-x-3 gap-y-2">
          <SelectField
            id={fieldId(formId, `options.${at}.key`)}
            name={`options.${at}.key`}
            className="w-40 max-md:grow"
            label={t('option', { place: at + 1 })}
            value={option.key}
            options={optionKeys
              .filter((key) => key === option.key || !options.some((one) => one.key === key))
              .filter((key) => !areFixed || key === option.key)
              .map((key) => ({ value: key, label: t(`options.${key}`) }))}
            onChange={(key) => change(at, { key: key as OptionKey })}
          />
          <TextField
            id={fieldId(formId, `options.${at}`)}
            name={`options.${at}.values`}
            className="min-w-0 flex-1 basis-64"
            label={t('values', { option: t(`options.${option.key}`) })}
            hint={t('valuesHint')}
            placeholder={t(`examples.${option.key}`)}
            dir="auto"
            value={option.values}
            error={errors[`options.${at}`]}
            onChange={(values) => change(at, { values })}
          />
          {!areFixed && options.length > 1 && (
            <Button
              tone="quiet"
              icon={X}
              className="mt-[1.625rem]"
              onClick={() => onChange(options.filter((_, place) => place !== at))}
            >
              <span className="sr-only">
                {t('removeOption', { option: t(`options.${option.key}`) })}
              </span>
            </Button>
          )}
        </div>
      ))}
      {!areFixed && options.length < familyLimits.options && (
        <div>
          <Button icon={Plus} onClick={() => onChange([...options, nextOption(options)])}>
            {t('addOption')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** The field of an option that was refused, whole or in one of its values; other paths stay. */
export function optionField(path: string): string {
  if (path === 'options') return 'options.0'
  return /^options\.\d+/.exec(path)?.[0] ?? path
}

/** How the summary of errors calls the options. */
export function useOptionLabels(options: OptionDraft[]): Record<string, string> {
  const t = useTranslations('catalog.family')
  return Object.fromEntries(
    options.map(({ key }, at) => [`options.${at}`, t('values', { option: t(`options.${key}`) })])
  )
}
