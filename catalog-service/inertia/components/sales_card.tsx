import { useTranslations } from 'use-intl'
import { ReceiptText } from 'lucide-react'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { Card, Fact, Facts } from '@marketplace/shared/ui/card'
import { formatDecimal } from '@marketplace/shared/ui/format/number'
import { useLanguage } from '@marketplace/shared/ui/language'
import { useShared } from '@marketplace/shared/ui/shared_props'
import { Count, Ltr } from '@marketplace/shared/ui/values'

type Props = { product: { id: string; rating: { average: number; count: number } }; sold: number }

/** What was sold of the product lately, how it is liked, and the way to the orders that hold it. */
export function SalesCard({ product: { id, rating }, sold }: Props) {
  const t = useTranslations('catalog.sales')
  const language = useLanguage()
  const { access } = useShared()
  const average = () => <Ltr>{formatDecimal(rating.average, 1, language)}</Ltr>
  return (
    <Card title={t('title')}>
      <Facts>
        <Fact label={t('sold')}>
          <Count value={sold} />
        </Fact>
        <Fact label={t('rating')}>
          {rating.count > 0 ? t.rich('ratingOf', { average, count: rating.count }) : t('noRating')}
        </Fact>
      </Facts>
      {access.orders && (
        <ButtonLink
          href={`/admin/orders?productId=${id}`}
          icon={ReceiptText}
          className="mt-3 w-full"
        >
          {t('orders')}
        </ButtonLink>
      )}
    </Card>
  )
}
