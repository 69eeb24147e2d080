import { useState } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { Download, PackageCheck, Printer, Truck } from 'lucide-react'
import { Button, buttonClass, ButtonLink } from '@marketplace/shared/ui/button'
import { Card, CardRows } from '@marketplace/shared/ui/card'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { SelectField, TextareaField } from '@marketplace/shared/ui/form/fields'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Link } from '@marketplace/shared/ui/link'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Columns, Page, PageBody } from '@marketplace/shared/ui/page/page'
import { CountPill } from '@marketplace/shared/ui/status/badge'
import { Ltr, When } from '@marketplace/shared/ui/values'
import { cityName } from '@marketplace/shared/contracts/cities'
import { print } from '../../components/parcel_card.tsx'
import { ShippedLines, type ShippedLine } from '../../components/shipped_lines.tsx'
import { orderPath, storeOf, type OrderRow } from '../../order.ts'

type Props = {
  orders: OrderRow[]
  total: number
  carriers: { id: string; name: string; kind: 'manual' | 'file' }[]
  ofOneStore: boolean
  lines: ShippedLine[]
}

/** What may leave: to be printed, and shipped by pasting or scanning its tracking numbers. */
export default function Ship({ orders, total, carriers, ofOneStore, lines }: Props) {
  const t = useTranslations('orders.bulkShip')
  const numbers = orders.map(({ orderNumber }) => orderNumber)
  return (
    <Page title={t('title')} tone="paper">
      <ListHeader
        line
        title={t('title')}
        actions={<ButtonLink href="/admin/orders/prints">{t('prints')}</ButtonLink>}
      />
      <PageBody>
        <Columns
          main={
            <>
              {lines.length > 0 && <ShippedLines lines={lines} />}
              {numbers.length > 0 && <Paste numbers={numbers} carriers={carriers} />}
              <Waiting orders={orders} total={total} ofOneStore={ofOneStore} />
            </>
          }
          side={
            numbers.length > 0 && (
              <>
                <Print numbers={numbers} />
                {!ofOneStore && <Files numbers={numbers} carriers={carriers} />}
              </>
            )
          }
        />
      </PageBody>
    </Page>
  )
}

function Waiting({ orders, total, ofOneStore }: Pick<Props, 'orders' | 'total' | 'ofOneStore'>) {
  const t = useTranslations('orders.bulkShip')
  const language = useLanguage()
  if (!orders.length) {
    return (
      <Card>
        <EmptyState icon={PackageCheck} tone="good" title={t('empty')} text={t('emptyHint')} />
      </Card>
    )
  }
  const aside = total > orders.length ? t('first', { shown: orders.length, total }) : undefined
  return (
    <Card
      flush
      title={
        <>
          {t('list')} <CountPill>{total}</CountPill>
        </>
      }
      aside={aside}
    >
      <CardRows>
        {orders.map((order, at) => (
          <div
            key={order.id}
            className="grid grid-cols-[2rem_minmax(0,1fr)_auto] items-baseline gap-x-2 px-4 py-2"
          >
            <span className="text-ink-2">{at + 1}</span>
            <span className="min-w-0">
              <Link href={orderPath(order)} className="font-medium hover:underline">
                <Ltr>{order.orderNumber}</Ltr>
              </Link>
              <span className="block truncate text-ink-2">
                <bdi>{order.recipient.name}</bdi> · {cityName(order.recipient.city, language)}
                {!ofOneStore && (
                  <>
                    {' '}
                    · <bdi>{storeOf(order, language)}</bdi>
                  </>
                )}
              </span>
            </span>
            <span className="text-ink-2">
              <When at={order.createdAt} />
            </span>
          </div>
        ))}
      </CardRows>
    </Card>
  )
}

type Chosen = { numbers: string[]; carriers: Props['carriers'] }

function Paste({ numbers, carriers }: Chosen) {
  const t = useTranslations('orders.bulkShip')
  const [text, setText] = useState('')
  const [carrier, setCarrier] = useState('')
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  const count = text.split('\n').filter((line) => line.trim()).length

  function send() {
    if (isBusy) return
    if (!text.trim()) return setError(t('missing'))
    setError(undefined)
    const body = { text, listed: numbers, carrier: carrier || undefined }
    router.post('/admin/orders/bulk-ship', body as never, {
      preserveState: true,
      onStart: () => setBusy(true),
      onFinish: () => setBusy(false),
      onError: (errors: Record<string, string>) => setError(Object.values(errors)[0]),
      onSuccess: () => setText(''),
    })
  }

  return (
    <Card title={t('paste')}>
      <div className="grid max-w-xl gap-4">
        <SelectField
          id="bulk-carrier"
          name="carrier"
          label={t('carrier')}
          optional
          placeholder={t('noCarrier')}
          options={carriers.map(({ name }) => ({ value: name, label: name }))}
          value={carrier}
          onChange={setCarrier}
        />
        <TextareaField
          id="bulk-numbers"
          name="text"
          label={t('numbers')}
          hint={t('numbersHint')}
          rows={8}
          dir="ltr"
          spellCheck={false}
          value={text}
          error={error}
          onChange={setText}
        />
        <Button tone="primary" icon={Truck} flip busy={isBusy} onClick={send}>
          {count ? t('ship', { count }) : t('shipNone')}
        </Button>
      </div>
    </Card>
  )
}

const kinds = ['labels_and_slips', 'labels', 'slips', 'pick_list'] as const

function Print({ numbers }: Pick<Chosen, 'numbers'>) {
  const t = useTranslations('orders.prints')
  return (
    <Card title={t('print', { count: numbers.length })}>
      <div className="flex flex-wrap gap-2">
        {kinds.map((kind) => (
          <Button key={kind} icon={Printer} onClick={() => print(numbers, kind)}>
            {t(`kinds.${kind}`)}
          </Button>
        ))}
      </div>
    </Card>
  )
}

function Files({ numbers, carriers }: Chosen) {
  const t = useTranslations('orders.bulkShip')
  const withFiles = carriers.filter(({ kind }) => kind === 'file')
  if (!withFiles.length) return null
  return (
    <Card title={t('files')}>
      <div className="flex flex-wrap gap-2">
        {withFiles.map(({ id, name }) => (
          <a
            key={id}
            href={`/admin/orders/carriers/${id}/orders.csv?orders=${numbers.join(',')}`}
            download
            className={buttonClass({})}
          >
            <Download className="size-4" aria-hidden />
            <bdi>{name}</bdi>
          </a>
        ))}
      </div>
    </Card>
  )
}
