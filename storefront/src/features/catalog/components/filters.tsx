import { getTranslations } from 'next-intl/server'
import { X } from 'lucide-react'
import { button } from '@/components/ui/button'
import { Stars } from '@/components/ui/stars'
import type { Address } from '../address'
import { bandLabels } from '../labels'
import type { ListingState } from '../listing-state'
import { priceBands } from '../price-bands'
import { FilterGroup } from './filter-group'
import { FilterOption } from './filter-option'
import { PriceForm } from './price-form'

export type CategoryOption = { label: string; href: string; chosen: boolean; count?: number }

type Props = {
  state: ListingState
  address: Address
  categories: CategoryOption[]
}

/** Beside the list on a desk, a sheet on a phone; the same element in both. */
export async function Filters({ state, address, categories }: Props) {
  const t = await getTranslations('catalog.filters')
  const labelOf = await bandLabels()
  return (
    <aside
      id="filters"
      popover="auto"
      aria-label={t('title')}
      className="fixed inset-x-0 bottom-0 max-h-[85dvh] w-full max-w-none overflow-y-auto rounded-t-xl bg-paper p-4 max-lg:shadow-2 lg:static lg:m-0 lg:block lg:max-h-none lg:overflow-visible lg:p-0"
    >
      <div className="flex items-center justify-between lg:hidden">
        <h2 className="type-panel">{t('title')}</h2>
        <button
          type="button"
          popoverTarget="filters"
          popoverTargetAction="hide"
          aria-label={t('show')}
          className="grid size-11 place-items-center"
        >
          <X size={20} aria-hidden />
        </button>
      </div>
      {categories.length > 0 && (
        <FilterGroup title={t('category')}>
          <ul>
            {categories.map(({ label, ...option }) => (
              <li key={label}>
                <FilterOption {...option} kind="box">
                  {label}
                </FilterOption>
              </li>
            ))}
          </ul>
        </FilterGroup>
      )}
      <FilterGroup title={t('price')}>
        <ul>
          {priceBands.map(({ min, max }) => {
            const chosen = state.min === min && state.max === max
            const change = chosen ? { min: undefined, max: undefined } : { min, max }
            return (
              <li key={`${min}-${max}`}>
                <FilterOption href={address(change)} chosen={chosen} kind="round">
                  {labelOf({ min, max })}
                </FilterOption>
              </li>
            )
          })}
        </ul>
        <PriceForm state={state} action={address({ min: undefined, max: undefined })} />
      </FilterGroup>
      <FilterGroup title={t('rating')}>
        <ul>
          {[4, 3, 2].map((stars) => (
            <li key={stars}>
              <FilterOption
                href={address({ rating: state.rating === stars ? undefined : stars })}
                chosen={state.rating === stars}
                kind="round"
              >
                <span className="sr-only">{t('ratingUp', { stars })}</span>
                <Stars average={stars} />
                <span aria-hidden>{t('andUp')}</span>
              </FilterOption>
            </li>
          ))}
        </ul>
      </FilterGroup>
      <div className="border-b border-line py-4">
        <FilterOption
          href={address({ stock: state.stock ? undefined : true })}
          chosen={state.stock === true}
          kind="box"
        >
          <span className="text-m font-semibold">{t('stock')}</span>
        </FilterOption>
      </div>
      <button
        type="button"
        popoverTarget="filters"
        popoverTargetAction="hide"
        className={`${button()} mt-4 w-full lg:hidden`}
      >
        {t('show')}
      </button>
    </aside>
  )
}
