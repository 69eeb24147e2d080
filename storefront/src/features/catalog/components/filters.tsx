import { getTranslations } from '@/i18n/translations'
import { X } from '@/components/ui/icons'
import { priceBands, ratingSteps } from '@marketplace/shared/contracts/product_filters'
import { button } from '@/components/ui/button'
import { countOf, priceCountOf, type Facets } from '@/lib/api/facets'
import type { ListingHref } from '../listing-href'
import { bandLabels } from '../labels'
import type { ListingState } from '../listing-state'
import { FilterGroup } from './filter-group'
import { FilterOption, FilterOptions, type Option } from './filter-options'
import { FilterSheet } from './filter-sheet'
import { PriceForm } from './price-form'

type Props = {
  id: string
  facets: Facets
  state: ListingState
  hrefFor: ListingHref
  categories: Option[]
}

export async function Filters({ id, facets, state, hrefFor, categories }: Props) {
  const t = await getTranslations('catalog.filters')
  const labelOf = await bandLabels()
  const prices = priceBands.map(({ min, max }): Option => {
    const chosen = state.min === min && state.max === max
    return {
      label: labelOf({ min, max }),
      href: hrefFor(chosen ? { min: undefined, max: undefined } : { min, max }),
      chosen,
      count: priceCountOf(facets, { min, max }),
    }
  })
  const ratings = ratingSteps.map((stars): Option => {
    const chosen = state.rating === stars
    return {
      label: t('ratingUp', { stars }),
      href: hrefFor({ rating: chosen ? undefined : stars }),
      chosen,
      count: countOf(facets.rating, stars),
      stars: { average: stars, text: t('andUp') },
    }
  })
  const stock: Option = {
    label: t('stock'),
    href: hrefFor({ stock: state.stock ? undefined : true }),
    chosen: state.stock === true,
    count: countOf(facets.availability, true),
  }
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
          <X size={20} />
        </button>
      </div>
      {categories.length > 0 && (
        <FilterGroup title={t('category')}>
          <FilterOptions options={categories} kind="link" />
        </FilterGroup>
      )}
      <FilterGroup title={t('price')}>
        <FilterOptions options={prices} kind="round" />
        <PriceForm state={state} action={hrefFor({ min: undefined, max: undefined })} />
      </FilterGroup>
      <FilterGroup title={t('rating')}>
        <FilterOptions options={ratings} kind="round" />
      </FilterGroup>
      <div className="border-b border-line py-4">
        <FilterOption option={stock} kind="box" />
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
