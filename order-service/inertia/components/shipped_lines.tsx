import { useTranslations } from 'use-intl'
import { CircleAlert, CircleCheck, CircleDashed, Printer } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Card, CardRows } from '@marketplace/shared/ui/card'
import { Link } from '@marketplace/shared/ui/link'
import { Badge } from '@marketplace/shared/ui/status/badge'
import { Ltr } from '@marketplace/shared/ui/values'
import { print } from './print.ts'
import { orderPath } from '../order.ts'

export type ShippedLine = {
  line: number
  orderNumber: string | null
  trackingNumber: string
  outcome: 'shipped' | 'already' | 'unknown' | 'twice' | 'refused'
  why: string | null
}

const looks = {
  shipped: { tone: 'good', icon: CircleCheck },
  already: { tone: 'neutral', icon: CircleDashed },
  unknown: { tone: 'bad', icon: CircleAlert },
  twice: { tone: 'bad', icon: CircleAlert },
  refused: { tone: 'bad', icon: CircleAlert },
} as const

/** What became of each line that was pasted, those that need a person first. */
export function ShippedLines({ lines }: { lines: ShippedLine[] }) {
  const t = useTranslations('orders.bulkShip')
  const sent = lines.filter(({ outcome }) => outcome === 'shipped')
  const numbers = sent.flatMap(({ orderNumber }) => orderNumber ?? [])
  const sorted = [...lines.filter(({ outcome }) => outcome !== 'shipped'), ...sent]
  return (
    <Card
      flush
      title={
        <span role="status">{t('result', { shipped: sent.length, total: lines.length })}</span>
      }
      aside={
        numbers.length > 0 && (
          <Button icon={Printer} onClick={() => print(numbers)}>
            {t('printSent')}
          </Button>
        )
      }
    >
      <CardRows>
        {sorted.map(({ line, orderNumber, trackingNumber, outcome, why }) => (
          <div key={line} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
            <span className="w-8 text-ink-2">{line}</span>
            <span className="font-medium">
              {orderNumber && outcome !== 'unknown' ? (
                <Link href={orderPath({ orderNumber })} className="hover:underline">
                  <Ltr>{orderNumber}</Ltr>
                </Link>
              ) : (
                <Ltr>{orderNumber ?? '–'}</Ltr>
              )}
            </span>
            <span className="min-w-0 grow text-ink-2">
              <Ltr>{trackingNumber}</Ltr>
            </span>
            <Badge {...looks[outcome]}>{t(`outcomes.${outcome}`)}</Badge>
            {why && <p className="w-full text-ink-2">{why}</p>}
          </div>
        ))}
      </CardRows>
    </Card>
  )
}
