import { getTranslations } from 'next-intl/server'
import { HeartButton } from './heart-button'

type Props = { productId: string; name: string; className?: string }

export async function WishButton({ productId, name, className }: Props) {
  const t = await getTranslations('common')
  const texts = {
    kept: t('toast.kept'),
    dropped: t('toast.dropped'),
    failed: t('toast.failed'),
    seeWishlist: t('toast.seeWishlist'),
  }
  return (
    <HeartButton
      productId={productId}
      label={t('product.keep', { name })}
      texts={texts}
      className={className}
    />
  )
}
