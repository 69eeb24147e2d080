import { getTranslations } from '@/i18n/translations'
import { X } from 'lucide-react'
import { priceBands, ratingSteps } from '@marketplace/shared/contracts/product_filters'
import { button } from '@/components/ui/button'
import { Stars } from '@/components/ui/stars'
import { countOf, priceCountOf, type Facets } from '@/lib/api/facets'
import type { ListingHref } from '../listing-href'
import { bandLabels } from '../labels'
import type { ListingState } from '../listing-state'
import { FilterGroup } from './filter-group'
import { FilterOption } from './filter-option'
import { FilterSheet } from './filter-sheet'
import { PriceForm } from './price-form'

export type CategoryOption = { label: string; href: string; chosen: boolean; count?: number }

type Props = {
  id: string
  facets: Facets
  state: ListingState
  hrefFor: ListingHref
  categories: CategoryOption[]
}

export async function Filters({ id, facets, state, hrefFor, categories }: Props) {
  const t = await getTranslations('catalog.filters')
  const labelOf = await bandLabels()
  return (
    <FilterSheet id={id} label={t('title')}>
      <div className="flex items-center justify-between lg:hidden">
        <h2 className="type-panel">{t('title')}</h2>
        <button
          type="button"
          popoverTarget={id}
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
                <FilterOption {...option} kind="link">
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
                <FilterOption
                  href={hrefFor(change)}
                  chosen={chosen}
                  kind="round"
                  count={priceCountOf(facets, { min, max })}
                >
                  {labelOf({ min, max })}
                </FilterOption>
              </li>
            )
          })}
        </ul>
        <PriceForm state={state} action={hrefFor({ min: undefined, max: undefined })} />
      </FilterGroup>
      <FilterGroup title={t('rating')}>
        <ul>
          {ratingSteps.map((stars) => (
            <li key={stars}>
              <FilterOption
                href={hrefFor({ rating: state.rating === stars ? undefined : stars })}
                chosen={state.rating === stars}
                kind="round"
                count={countOf(facets.rating, stars)}
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
          href={hrefFor({ stock: state.stock ? undefined : true })}
          chosen={state.stock === true}
          kind="box"
          count={countOf(facets.availability, true)}
        >
          <span className="text-m font-semibold">{t('stock')}</span>
        </FilterOption>
      </div>
      <button
        type="button"
        popoverTarget={id}
        popoverTargetAction="hide"
        className={`${button()} mt-4 w-full lg:hidden`}
      >
        {t('show')}
      </button>
    </FilterSheet>
  )
}
