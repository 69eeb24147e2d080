import { getTranslations } from '@/i18n/translations'
import { HeartButton } from './heart-button'
import { wishTexts } from './wish-texts'

type Props = { productId: string; name: string; className?: string }

export async function WishButton({ productId, name, className }: Props) {
  const t = await getTranslations('common.product')
  return (
    <HeartButton
      productId={productId}
      label={t('keep', { name })}
      texts={await wishTexts()}
      className={className}
    />
  )
}
