import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { cityName } from '@marketplace/shared/contracts/cities'
import { Photo } from '@/components/product/photo'
import { href } from '@/i18n/href'
import { pictureOf } from '@/lib/api/media'
import { listProducts } from '@/lib/api/products'
import { withPhoto } from '@/lib/api/shelf'
import type { Product, Store } from '@/lib/api/types'
import { frameOf } from '@/lib/format/frame'
import { storeNameOf } from '@/lib/format/localized'
import { Monogram } from './monogram'

const cells = ['row-span-2', '', '']

const pictureAt = (products: Product[], index: number) => {
  const image = products[index]?.primaryImage
  return image ? pictureOf(image, '') : null
}

function Showcase({ products, name }: { products: Product[]; name: string }) {
  const frame = frameOf(name)
  return (
    <div className="grid aspect-[366/212] grid-cols-[1fr_32%] grid-rows-2 gap-1.5 overflow-hidden rounded-m">
      {cells.map((cell, index) => (
        <Photo
          key={index}
          picture={pictureAt(products, index)}
          frame={frame}
          sizes={index === 0 ? '260px' : '130px'}
          className={`size-full min-h-0 ${cell}`}
        />
      ))}
    </div>
  )
}

type Props = { store: Store; level?: 'h2' | 'h3' }

export async function StoreCard({ store, level: Name = 'h3' }: Props) {
  const locale = await getLocale()
  const t = await getTranslations('common.product')
  const list = await listProducts({ storeId: store.id, sort: 'rating', perPage: 8 })
  const name = storeNameOf(store, locale)
  const total = list?.ok ? list.meta.total : null
  return (
    <article className="panel group relative h-full p-3">
      <Showcase products={list?.ok ? withPhoto(list.data).slice(0, 3) : []} name={name} />
      <div className="mt-3 flex items-center gap-4 px-2 pb-1">
        <Monogram name={name} className="h-13 w-11 text-m" />
        <div className="min-w-0">
          <Name className="truncate text-l" dir="auto">
            <Link
              href={href(locale, `/s/${store.slug}`)}
              className="decoration-1 underline-offset-4 group-hover:underline after:absolute after:inset-0"
            >
              {name}
            </Link>
          </Name>
          <p className="truncate text-s text-ink-2">
            <bdi>{cityName(store.city, locale)}</bdi>
            {total !== null && ` · ${t('products', { count: total })}`}
          </p>
        </div>
      </div>
    </article>
  )
}
