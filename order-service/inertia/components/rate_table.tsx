import { useTranslations } from 'use-intl'
import { Pencil, Trash2 } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Amount } from '@marketplace/shared/ui/values'
import { cityName } from '@marketplace/shared/contracts/cities'
import { regions } from '@marketplace/shared/contracts/regions'
import type { Rate } from '../rate.ts'

type Props = {
  rates: Rate[]
  /** Rates of a store, with the platform's where it has none. */
  ofStore: boolean
  onEdit: (rate: Rate) => void
  onRemove: (rate: Rate) => void
}

export function RateTable({ rates, ofStore, onEdit, onRemove }: Props) {
  const t = useTranslations('orders.rates')
  const place = usePlaceName()
  return (
    <table className="w-full border-separate border-spacing-0" aria-label={t('title')}>
      <thead>
        <tr className="h-8 text-xs text-ink-2 [&>th]:border-b [&>th]:border-line [&>th]:px-2 [&>th]:font-medium md:[&>th:first-child]:ps-5">
          <th scope="col" className="ps-3! text-start">
            {t('region')}
          </th>
          <th scope="col" className="amount-cell">
            {t('fee')}
          </th>
          <th scope="col" className="amount-cell max-md:hidden">
            {t('freeFrom')}
          </th>
          <th scope="col" className="text-start max-md:hidden">
            {t('days')}
          </th>
          <th scope="col">
            <span className="sr-only">{t('edit')}</span>
          </th>
        </tr>
      </thead>
      <tbody className="[&_td]:border-b [&_td]:border-hairline [&_td]:px-2 [&_td]:py-1.5">
        {rates.map((rate) => (
          <tr key={place(rate)}>
            <td className="w-full ps-3! md:ps-5!">
              <span className={rate.city ? 'ps-5 text-ink-2' : 'font-medium'}>{place(rate)}</span>
              {/* The space keeps Arabic letters of two words from joining. */}{' '}
              {ofStore && !rate.storeId && rate.fee && (
                <span className="ms-1 text-xs text-ink-2">{t('platform')}</span>
              )}
              <span className="block text-xs text-ink-2 md:hidden">
                <Days rate={rate} />
              </span>
            </td>
            <td className="amount-cell">{rate.fee && <Amount value={rate.fee} />}</td>
            <td className="amount-cell max-md:hidden">
              {rate.freeFrom ? <Amount value={rate.freeFrom} /> : rate.fee && t('never')}
            </td>
            <td className="whitespace-nowrap max-md:hidden">
              <Days rate={rate} />
            </td>
            <td className="pe-3! whitespace-nowrap md:pe-5!">
              <Button
                icon={Pencil}
                aria-label={t('editOf', { place: place(rate) })}
                onClick={() => onEdit(rate)}
              >
                <span className="max-md:sr-only">{t('edit')}</span>
              </Button>
              {(ofStore ? rate.storeId : rate.city) && (
                <Button
                  icon={Trash2}
                  className="ms-2"
                  aria-label={t('removeOf', { place: place(rate) })}
                  onClick={() => onRemove(rate)}
                >
                  <span className="max-md:sr-only">{t('remove')}</span>
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What a rate's place is called: its city, else its region. */
export function usePlaceName() {
  const language = useLanguage()
  return ({ city, region }: Rate): string =>
    city ? cityName(city, language) : (regions[region]?.[language] ?? region)
}

function Days({ rate: { minDays, maxDays, cutOffHour } }: { rate: Rate }) {
  const t = useTranslations('orders.rates')
  if (minDays === null || maxDays === null) return t('unset')
  const range = t('range', { min: minDays, max: maxDays })
  return cutOffHour === null ? range : `${range}, ${t('until', { hour: cutOffHour })}`
}
