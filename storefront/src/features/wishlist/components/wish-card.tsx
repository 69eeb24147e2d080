import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { AddToCart } from '@/components/product/add-to-cart'
import { addTexts } from '@/components/product/add-texts'
import { cardsOf } from '@/components/product/card-of'
import { ProductCard } from '@/components/product/product-card'
import { wishTexts } from '@/components/product/wish-texts'
import { Form, FormMessage } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { button } from '@/components/ui/button'
import { href } from '@/i18n/href'
import type { Product } from '@/lib/api/types'
import { dropWish } from '../actions'

const sizes = '(min-width: 1024px) 302px, (min-width: 640px) 31vw, 45vw'

/** A product that is kept, with the one step that makes sense now. */
export async function WishCard({ product }: { product: Product }) {
  const locale = await getLocale()
  const t = await getTranslations('account.wishlist')
  const [card] = await cardsOf([product], { asFamilies: false })
  return (
    <div className="flex h-full flex-col">
      <ProductCard card={card!} locale={locale} texts={await wishTexts()} sizes={sizes} />
      <div className="mt-auto pt-3">
        {product.availability.inStock ? (
          <AddToCart
            productId={product.id}
            available={product.availability.available}
            cartHref={href(locale, '/cart')}
            texts={await addTexts(product)}
            look={`${button('secondary', 's')} max-sm:[&_svg]:hidden`}
          />
        ) : (
          <Link
            href={href(locale, `/c/${product.category}`)}
            className={`${button('secondary', 's')} w-full`}
          >
            {t('similar')}
          </Link>
        )}
      </div>
    </div>
  )
}

/** In the place of a product that is no longer on sale. */
export async function GoneWish({ productId }: { productId: string }) {
  const locale = await getLocale()
  const t = await getTranslations('account.wishlist')
  return (
    <div className="flex h-full flex-col">
      <div className="grid aspect-4/5 place-items-center rounded-m bg-sunken p-4 text-center text-s text-ink-2">
        {t('gone')}
      </div>
      <Form action={dropWish.bind(null, locale, productId)} className="mt-auto pt-3">
        <FormMessage />
        <SubmitButton
          label={t('remove')}
          busyLabel={t('remove')}
          accessibleLabel={t('removeLabel')}
          kind="secondary"
          size="s"
          className="w-full"
        />
      </Form>
    </div>
  )
}
