import { useTranslations } from 'use-intl'
import { Plus, X } from 'lucide-react'
import { optionKeys, type OptionKey } from '@marketplace/shared/contracts/families'
import { familyLimits } from '@marketplace/shared/contracts/limits'
import { Button } from '@marketplace/shared/ui/button'
import { SelectField, TextField } from '@marketplace/shared/ui/form/fields'
import { nextOption, type OptionDraft } from './grid_state.ts'

type Props = {
  /** As `fieldId` of the form has it, for `options`. */
  id: string
  options: OptionDraft[]
  errors: Record<string, string>
  /** Of a family that is there the options stay; values are added. */
  areFixed?: boolean
  onChange: (options: OptionDraft[]) => void
}

/** What the products of a family differ in: up to three options, each with its values in one line. */
export function OptionFields({ id, options, errors, areFixed, onChange }: Props) {
  const t = useTranslations('catalog.family')
  const change = (at: number, changes: Partial<OptionDraft>) =>
    onChange(options.map((option, place) => (place === at ? { ...option, ...changes } : option)))
  const errorOf = (at: number) =>
    Object.entries(errors).find(([name]) => name.startsWith(`options.${at}`))?.[1] ??
    (at === 0 ? errors.options : undefined)
  return (
    <div className="grid gap-4">
      {options.map((option, at) => (
        <div key={option.key} className="flex flex-wrap items-start gap-x-3 gap-y-2">
          <SelectField
            id={`${id}${at}-key`}
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
            id={at === 0 ? id : `${id}${at}`}
            name={`options.${at}.values`}
            className="min-w-0 flex-1 basis-64"
            label={t('values', { option: t(`options.${option.key}`) })}
            hint={t('valuesHint')}
            placeholder={t(`examples.${option.key}`)}
            dir="auto"
            value={option.values}
            error={errorOf(at)}
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
