import { useTranslations } from 'use-intl'
import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react'
import { Card, CardRows } from '@marketplace/shared/ui/card'
import { Badge } from '@marketplace/shared/ui/status/badge'
import { Ltr } from '@marketplace/shared/ui/values'

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
  const shipped = lines.filter(({ outcome }) => outcome === 'shipped').length
  const sorted = [
    ...lines.filter(({ outcome }) => outcome !== 'shipped'),
    ...lines.filter(({ outcome }) => outcome === 'shipped'),
  ]
  return (
    <Card flush title={<span role="status">{t('result', { shipped, total: lines.length })}</span>}>
      <CardRows>
        {sorted.map(({ line, orderNumber, trackingNumber, outcome, why }) => (
          <div key={line} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
            <span className="w-8 text-ink-2">{line}</span>
            <span className="font-medium">{orderNumber ? <Ltr>{orderNumber}</Ltr> : '–'}</span>
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
