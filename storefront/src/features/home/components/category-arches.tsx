import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { SectionHeading } from '@/components/ui/section-heading'
import { href } from '@/i18n/href'
import { cutOut, mediaUrl } from '@/lib/api/media'
import { hasDemoObjects } from '@/lib/api/origins'
import type { Category } from '@/lib/api/types'
import { hueAt } from '@/lib/format/hue'

const shown = 8

export async function CategoryArches({ categories }: { categories: Category[] }) {
  const locale = await getLocale()
  const t = await getTranslations('home')
  const product = await getTranslations('common.product')
  return (
    <section id="categories" aria-labelledby="by-category" className="shell section-gap">
      <SectionHeading
        id="by-category"
        title={t('categories')}
        link={{ href: href(locale, '/search'), label: t('allCategories') }}
      />
      <ul className="-mx-4 flex snap-x scroll-px-4 gap-3 overflow-x-auto px-4 pb-2 sm:-mx-8 sm:scroll-px-8 sm:px-8 lg:mx-0 lg:grid lg:grid-cols-8 lg:gap-6 lg:overflow-visible lg:px-0">
        {categories.slice(0, shown).map((category, index) => (
          <li key={category.slug} className="w-23 shrink-0 snap-start text-center lg:w-auto">
            <Link href={href(locale, `/c/${category.slug}`)} className="group block">
              <span
                className="clip-arch relative block aspect-[139/164] overflow-hidden"
                style={{
                  background: `linear-gradient(oklch(.95 .025 ${hueAt(index)}), oklch(.9 .045 ${hueAt(index)}))`,
                }}
              >
                <Picture category={category} />
              </span>
              <span className="mt-3 block text-s font-medium decoration-1 underline-offset-4 group-hover:underline">
                {category.name[locale]}
              </span>
              <span className="mt-1 block text-xs text-ink-2">
                {product('products', { count: category.productCount })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The photo that staff gave it fills the arch; else an object stands in it, where the demo data has one. */
function Picture({ category: { slug, picture } }: { category: Category }) {
  const sizes = '(min-width: 1024px) 174px, 115px'
  if (!picture && !hasDemoObjects()) return null
  if (!picture)
    return (
      <img
        {...cutOut(`categories/${slug}`, [200, 400])}
        alt=""
        sizes={sizes}
        loading="lazy"
        className="absolute inset-0 size-full origin-bottom translate-y-[20%] scale-125 object-cover object-bottom"
      />
    )
  const widths = picture.variants.map(({ url, width }) => `${mediaUrl(url)} ${width}w`)
  return (
    <img
      src={mediaUrl(picture.variants[0]?.url ?? picture.url)}
      srcSet={widths.join(', ') || undefined}
      alt=""
      sizes={sizes}
      loading="lazy"
      className="absolute inset-0 size-full object-cover"
    />
  )
}
