'use client'

import { useId } from 'react'
import { useTranslations } from 'next-intl'
import { chooseRegion, useDestination } from '../destination'

export type RegionOption = { value: string; label: string }

/** Where the parcels go, so that the total can be told before the checkout. */
export function RegionSelect({ options }: { options: RegionOption[] }) {
  const t = useTranslations('cart.summary')
  const id = useId()
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="text-s font-medium">
        {t('shipTo')}
      </label>
      <select
        id={id}
        value={useDestination()?.region ?? ''}
        onChange={(event) => chooseRegion(event.target.value)}
        className="h-11 w-full min-w-0 rounded-m border border-line-strong bg-surface px-3 text-s"
      >
        <option value="" disabled>
          {t('chooseRegion')}
        </option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
