'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { CircleAlert, Heart, Trash2 } from '@/components/ui/icons'
import { toAmount } from '@marketplace/shared/contracts/money'
import { PhotoFrame } from '@/components/product/photo-frame'
import { Price } from '@/components/ui/price'
import { Stepper } from '@/components/ui/stepper'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import { thumbnailOf } from '@/lib/api/media-url'
import { frameOf } from '@/lib/format/frame'
import { nameOf } from '@/lib/format/localized'
import { lineAmount, troubleOf, type FilledLine } from '@/lib/shopper/cart-groups'
import { maxQuantity } from '@marketplace/shared/contracts/limits'
import { useGatewayUrl } from '@/lib/api/gateway-url-context'
import type { LineActions } from './store-group'

type Props = Omit<LineActions, 'onPutBack'> & { line: FilledLine; locale: Locale }

const fewest = 3

export function CartItem({ line, locale, onChange, onRemove, onKeep }: Props) {
  const t = useTranslations('cart')
  const gatewayUrl = useGatewayUrl()
  const { product, quantity, productId } = line
  const name = product ? nameOf(product, locale) : t('unknownProduct')
  const available = product?.availability.available ?? 0
  const trouble = troubleOf(line)
  const picture = product && thumbnailOf(product.primaryImage, gatewayUrl)
  const action =
    'tap inline-flex min-h-6 items-center gap-1.5 text-start font-medium hover:underline'

  return (
    <div className="grid grid-cols-[72px_minmax(0,1fr)] items-center gap-x-4 gap-y-3 px-4 py-4 lg:px-6 lg:py-5 @min-[40rem]:grid-cols-[88px_minmax(0,1fr)_auto_minmax(112px,auto)] @min-[40rem]:gap-x-5 @min-[40rem]:gap-y-2">
      <PhotoFrame
        {...frameOf(name)}
        className={`row-span-2 aspect-4/5 w-full rounded-s ${trouble === 'soldOut' ? 'opacity-55 saturate-50' : ''}`}
      >
        {picture && (
          <img src={picture} alt="" width={88} height={110} className="size-full object-cover" />
        )}
      </PhotoFrame>
      <div className="min-w-0 @min-[40rem]:self-end">
        <h3 className="font-medium" dir="auto">
          {product ? (
            <Link href={href(locale, `/p/${product.slug}`)} className="hover:underline">
              {name}
            </Link>
          ) : (
            name
          )}
        </h3>
        {product && (
          <p className="text-s text-ink-2">
            <Price value={product.price} locale={locale} className="font-normal" />
            {!trouble && available <= fewest && (
              <span className="font-medium text-ink"> · {t('left', { count: available })}</span>
            )}
          </p>
        )}
        {trouble && (
          <p
            className="mt-1 flex flex-wrap items-center gap-x-2 text-s font-medium text-bad"
            role="alert"
          >
            <CircleAlert size={16} className="shrink-0" />
            {trouble === 'tooMany' ? t('tooMany', { available }) : t(trouble)}
            {trouble === 'tooMany' && (
              <button
                type="button"
                onClick={() => onChange(productId, available)}
                className="text-primary underline"
              >
                {t('lower', { available })}
              </button>
            )}
          </p>
        )}
      </div>
      {product && trouble !== 'soldOut' && trouble !== 'paused' && (
        <div className="col-start-2 flex flex-wrap items-center justify-between gap-3 @max-[20rem]:col-span-full @max-[20rem]:col-start-1 @min-[40rem]:contents">
          <div className="@min-[40rem]:col-start-3 @min-[40rem]:row-span-2 @min-[40rem]:row-start-1">
            <Stepper
              value={quantity}
              max={Math.min(Math.max(available, quantity), maxQuantity)}
              size="s"
              texts={{ quantity: t('quantity', { name }), less: t('less'), more: t('more') }}
              onChange={(next) => onChange(productId, next)}
            />
          </div>
          <p className="text-end @min-[40rem]:col-start-4 @min-[40rem]:row-span-2 @min-[40rem]:row-start-1">
            <Price value={toAmount(lineAmount(line))} locale={locale} />
          </p>
        </div>
      )}
      <p className="col-span-full flex flex-wrap gap-x-5 gap-y-1 text-s @min-[40rem]:col-span-1 @min-[40rem]:col-start-2 @min-[40rem]:row-start-2 @min-[40rem]:self-start">
        {product && (
          <button
            type="button"
            aria-label={t('keepNamed', { name })}
            onClick={() => onKeep(line)}
            className={`${action} text-primary`}
          >
            <Heart size={16} />
            {t('keepForLater')}
          </button>
        )}
        <button
          type="button"
          aria-label={t('removeNamed', { name })}
          onClick={() => onRemove(line)}
          className={`${action} text-ink-2`}
        >
          <Trash2 size={16} />
          {t('remove')}
        </button>
      </p>
    </div>
  )
}
