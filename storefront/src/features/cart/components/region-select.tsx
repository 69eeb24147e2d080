'use client'

import { useId } from 'react'
import { useTranslations } from 'next-intl'
import { ChevronDown } from '@/components/ui/icons'
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
      <div className="relative">
        <select
          id={id}
          value={useDestination()?.region ?? ''}
          onChange={(event) => chooseRegion(event.target.value)}
          className="h-11 w-full min-w-0 appearance-none rounded-m border border-line-strong bg-surface ps-3 pe-10 text-s"
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
        <ChevronDown size={18} className="pointer-events-none absolute end-3 top-3.25 text-ink-2" />
      </div>
    </div>
  )
}
