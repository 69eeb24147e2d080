import { permanentRedirect } from 'next/navigation'
import { getLocale, getTranslations } from '@/i18n/translations'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ErrorState } from '@/components/ui/error-state'
import { href } from '@/i18n/href'
import { findPresentSlug, listCategories, placeOf, type Place } from '@/lib/api/categories'
import { categoryCountOf, facetsOf, type Facets } from '@/lib/api/facets'
import type { PageMeta, Product } from '@/lib/api/types'
import type { ApiResult } from '@/lib/api/gateway'
import { listingHrefOf } from '../listing-href'
import type { ListingState } from '../listing-state'
import type { Option } from './filter-options'
import { Listing } from './listing'

type Props = {
  slug: string
  state: ListingState
  answer: ApiResult<Product[], PageMeta> | null
}

export async function CategoryListing({ slug, state, answer }: Props) {
  const path = `/c/${slug}`
  const tree = await listCategories()
  if (!tree?.ok) return <ErrorState path={path} level="h1" />
  const place = placeOf(slug, tree.data)
  const locale = await getLocale()
  if (!place) {
    const present = await findPresentSlug(slug)
    if (!present) return <NotFoundPage />
    permanentRedirect(listingHrefOf(locale, `/c/${present}`, state, { category: slug })())
  }
  const name = place.category.name[locale]
  return (
    <Listing
      state={state}
      hrefFor={listingHrefOf(locale, path, state, { category: slug })}
      answer={answer}
      categories={await optionsOf(place, facetsOf(answer?.ok ? answer.meta : null))}
      path={path}
      heading={<CategoryHeading name={name} above={place.above} />}
    />
  )
}

async function CategoryHeading({ name, above }: { name: string; above: Place['above'] }) {
  const t = await getTranslations('common')
  const locale = await getLocale()
  const crumbs = above.map((category) => ({
    label: category.name[locale],
    href: href(locale, `/c/${category.slug}`),
  }))
  return (
    <>
      <Breadcrumb
        label={t('breadcrumb')}
        crumbs={[{ label: t('home'), href: href(locale, '/') }, ...crumbs, { label: name }]}
      />
      <h1 className="type-page">{name}</h1>
    </>
  )
}

/** What lies below a category, or beside it where nothing does. */
async function optionsOf({ category, parent }: Place, facets: Facets): Promise<Option[]> {
  const locale = await getLocale()
  const group = category.children.length > 0 ? category : parent
  return (group?.children ?? []).map((option) => {
    const chosen = option.slug === category.slug
    return {
      label: option.name[locale],
      href: href(locale, `/c/${chosen ? group!.slug : option.slug}`),
      chosen,
      count: categoryCountOf(facets, option) ?? option.productCount,
    }
  })
}
