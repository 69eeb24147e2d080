import { useTranslations } from 'use-intl'
import { Button } from '@marketplace/shared/ui/button'
import { Dialog } from '@marketplace/shared/ui/dialog'
import { Form } from '@marketplace/shared/ui/form/form'
import { SelectField, TextField } from '@marketplace/shared/ui/form/fields'
import { useLanguage } from '@marketplace/shared/ui/language'
import { cities, cityName, findCity } from '@marketplace/shared/contracts/cities'
import { parseTypedMoney, toAmount } from '@marketplace/shared/contracts/money'
import { compactDigits } from '@marketplace/shared/contracts/text'
import { AmountField } from '../amount_field.tsx'
import { usePlaceName } from '../rate_table.tsx'
import type { Rate } from '../../rate.ts'
import { useCheckedForm } from '../../use_checked_form.ts'
import { useTypeable } from '../../use_typed_amount.ts'

const most = 60

/** One rate; what a colleague saved meanwhile is shown beside what was typed. */
export function RateDialog({ rate, onClose }: { rate: Rate; onClose: () => void }) {
  const t = useTranslations('orders.rates')
  const amounts = useTranslations('orders.amount')
  const language = useLanguage()
  const isNew = rate.region === ''
  const place = usePlaceName()(rate)
  const typeable = useTypeable()
  const form = useCheckedForm(
    {
      fee: rate.fee ? typeable(rate.fee) : '',
      freeFrom: rate.freeFrom ? typeable(rate.freeFrom) : '',
      minDays: String(rate.minDays ?? ''),
      maxDays: String(rate.maxDays ?? ''),
      cutOffHour: String(rate.cutOffHour ?? ''),
      city: '',
    },
    {
      version: rate.version,
      preserveState: true,
      onSuccess: onClose,
      check: ({ fee, freeFrom, minDays, maxDays, cutOffHour, city }) => ({
        city: isNew && !city ? t('cityMissing') : undefined,
        cutOffHour: hourOf(cutOffHour) === undefined ? t('cutOffWrong') : undefined,
        fee: fee.trim() ? problemOf(fee, 'unreadable', amounts) : amounts('missing'),
        freeFrom: freeFrom.trim() ? problemOf(freeFrom, 'unreadable', amounts) : undefined,
        minDays: daysOf(minDays) === null ? t('daysMissing') : undefined,
        maxDays: maxDaysProblem(minDays, maxDays, t),
      }),
      transform: ({ fee, freeFrom, minDays, maxDays, cutOffHour, city }) => ({
        region: isNew ? findCity(city)?.region : rate.region,
        city: (isNew ? city : rate.city) ?? undefined,
        fee: toAmount(parseTypedMoney(fee)!),
        freeFrom: freeFrom.trim() ? toAmount(parseTypedMoney(freeFrom)!) : undefined,
        minDays: daysOf(minDays),
        maxDays: daysOf(maxDays),
        cutOffHour: hourOf(cutOffHour) ?? undefined,
      }),
    }
  )
  const save = () => form.submit('put', '/admin/orders/shipping-rates')
  const labels = {
    fee: t('feeLabel'),
    freeFrom: t('freeFromLabel'),
    minDays: t('minDays'),
    maxDays: t('maxDays'),
    cutOffHour: t('cutOffHour'),
    city: t('city'),
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={isNew ? t('addCity') : place}
      foot={
        <Button tone="primary" busy={form.busy} onClick={save}>
          {t('save')}
        </Button>
      }
    >
      <Form form={form} onSubmit={save} labels={labels} className="grid gap-4">
        {isNew && (
          <SelectField
            label={labels.city}
            placeholder={t('cityMissing')}
            options={cities
              .map(({ fr }) => ({ value: fr, label: cityName(fr, language) }))
              .toSorted((a, b) => a.label.localeCompare(b.label, language))}
            {...form.field('city')}
          />
        )}
        <div className="grid gap-4 sm:grid-cols-2">
          <AmountField label={labels.fee} {...form.field('fee')} />
          <AmountField
            label={labels.freeFrom}
            hint={t('freeFromHint')}
            optional
            {...form.field('freeFrom')}
          />
          <TextField label={labels.minDays} inputMode="numeric" ltr {...form.field('minDays')} />
          <TextField label={labels.maxDays} inputMode="numeric" ltr {...form.field('maxDays')} />
          <TextField
            label={labels.cutOffHour}
            hint={t('cutOffHint')}
            optional
            inputMode="numeric"
            ltr
            {...form.field('cutOffHour')}
          />
        </div>
        <input type="submit" hidden />
      </Form>
    </Dialog>
  )
}

type Words<Key extends string> = (key: Key) => string

function problemOf(typed: string, key: 'unreadable', words: Words<'unreadable'>) {
  return parseTypedMoney(typed) === null ? words(key) : undefined
}

/** The hour that was typed, null where there is none, undefined where it is no hour. */
function hourOf(typed: string): number | null | undefined {
  const digits = compactDigits(typed)
  if (!digits) return null
  const hour = /^\d{1,2}$/.test(digits) ? Number(digits) : 0
  return hour >= 1 && hour <= 23 ? hour : undefined
}

/** A whole number of days as it was typed, or null. */
function daysOf(typed: string): number | null {
  const digits = compactDigits(typed)
  return /^\d{1,2}$/.test(digits) && Number(digits) <= most ? Number(digits) : null
}

function maxDaysProblem(
  min: string,
  max: string,
  words: Words<'daysMissing' | 'daysReversed'>
): string | undefined {
  const [least, days] = [daysOf(min), daysOf(max)]
  if (days === null) return words('daysMissing')
  return least !== null && days < least ? words('daysReversed') : undefined
}
