import type { ReactNode } from 'react'
import { getLocale, getTranslations } from '@/i18n/translations'
import { SlidersHorizontal } from '@/components/ui/icons'
import { ErrorState } from '@/components/ui/error-state'
import { Pagination } from '@/components/ui/pagination'
import { ProductGrid } from '@/components/product/product-grid'
import type { PageMeta, Product } from '@/lib/api/types'
import type { ApiResult } from '@/lib/api/gateway'
import { facetsOf } from '@/lib/api/facets'
import { formatCount } from '@/lib/format/count'
import type { ListingHref } from '../listing-href'
import { reachableLastPage, type ListingState } from '../listing-state'
import { searchMetaOf } from '../search-meta'
import { Chips } from './chips'
import { EmptyList } from './empty-list'
import type { Option } from './filter-options'
import { Filters } from './filters'
import { SortMenu } from './sort-menu'

type Props = {
  state: ListingState
  hrefFor: ListingHref
  answer: ApiResult<Product[], PageMeta> | null
  categories: Option[]
  /** The category that a search was narrowed to. */
  narrowedTo?: string
  heading: ReactNode
  path: string
}

/** A list with its filters, sort and pages: a category, a search, a store. */
export async function Listing(props: Props) {
  const { state, hrefFor, answer, categories, narrowedTo, heading, path } = props
  const t = await getTranslations('catalog')
  const locale = await getLocale()
  // pages that one came from stay in the document, so that ids must differ from page to page
  const id = `filters-${hrefFor({ page: state.page })}`
  const meta = answer?.ok ? answer.meta : null
  const chosen = [state.min ?? state.max, state.rating, state.stock, narrowedTo].filter(
    (value) => value !== undefined
  ).length

  return (
    <div className="shell">
      <div className="flex flex-wrap items-end justify-between gap-4 pb-4 lg:pb-0">
        <div>
          {heading}
          {meta && (
            <p className="mt-1 text-ink-2" aria-live="polite">
              {meta.totalIsExact
                ? t('count', { count: meta.total })
                : t('about', { count: formatCount(meta.total, locale) })}
            </p>
          )}
        </div>
        <div className="grid w-full grid-cols-2 gap-2 lg:w-auto lg:grid-cols-1">
          <button
            type="button"
            popoverTarget={id}
            className="inline-flex min-h-11 items-center justify-center gap-2 rounded-m border border-line-strong bg-surface text-s font-medium lg:hidden"
          >
            <SlidersHorizontal size={18} />
            {t('filters.open')}
            {chosen > 0 && (
              <span className="figures grid size-6 place-items-center rounded-full bg-primary-soft text-xs text-primary">
                {chosen}
              </span>
            )}
          </button>
          <SortMenu state={state} hrefFor={hrefFor} />
        </div>
      </div>
      <div className="lg:mt-6 lg:grid lg:grid-cols-[256px_minmax(0,1fr)] lg:gap-10">
        <Filters
          id={id}
          facets={facetsOf(meta)}
          state={state}
          hrefFor={hrefFor}
          categories={categories}
        />
        <div className="min-w-0">
          <Chips state={state} hrefFor={hrefFor} category={narrowedTo} />
          {!answer?.ok && <ErrorState path={path} />}
          {answer?.ok && answer.data.length === 0 && (
            <EmptyList
              state={state}
              hrefFor={hrefFor}
              isStopWords={searchMetaOf(meta).empty === 'stop_words'}
            />
          )}
          {answer?.ok && <ProductGrid products={answer.data} layout="three" eager={2} level="h2" />}
          {meta && (
            <Pagination
              page={state.page}
              last={reachableLastPage(meta.lastPage, state)}
              hrefFor={(page) => hrefFor({ page })}
            />
          )}
        </div>
      </div>
    </div>
  )
}
