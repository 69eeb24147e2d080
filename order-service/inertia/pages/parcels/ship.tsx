import { useState } from 'react'
import { router, usePage } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { Download, PackageCheck, Printer, Truck } from 'lucide-react'
import { Button, buttonClass, ButtonLink } from '@marketplace/shared/ui/button'
import { Card, CardRows } from '@marketplace/shared/ui/card'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { SelectField, TextareaField } from '@marketplace/shared/ui/form/fields'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Link } from '@marketplace/shared/ui/link'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Columns, Page, PageBody } from '@marketplace/shared/ui/page/page'
import { CountPill } from '@marketplace/shared/ui/status/badge'
import { Ltr, When } from '@marketplace/shared/ui/values'
import { cityName } from '@marketplace/shared/contracts/cities'
import { print, printKinds } from '../../components/print.ts'
import { ShippedLines, type ShippedLine } from '../../components/shipped_lines.tsx'
import { orderPath, storeOf, type OrderRow } from '../../order.ts'

type Props = {
  orders: OrderRow[]
  total: number
  carriers: { id: string; name: string; kind: 'manual' | 'file' }[]
  ofOneStore: boolean
  lines: ShippedLine[]
  /** Whether the orders were chosen in a list. */
  isChosen: boolean
  /** Numbers of chosen ones that may not leave. */
  left: string[]
}

/** What may leave: to be printed, and shipped by pasting or scanning its tracking numbers. */
export default function Ship(props: Props) {
  const { orders, total, carriers, ofOneStore, lines, isChosen, left } = props
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
              {isChosen && <Chosen left={left} />}
              {numbers.length > 0 && <Paste numbers={numbers} carriers={carriers} />}
              {(!isChosen || orders.length > 0) && (
                <Waiting orders={orders} total={total} ofOneStore={ofOneStore} />
              )}
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

/** Why the list is short, and what was chosen and may not leave. */
function Chosen({ left }: { left: string[] }) {
  const t = useTranslations('orders.bulkShip')
  return (
    <Notice
      tone={left.length > 0 ? 'warn' : 'info'}
      action={
        <Link href="/admin/orders/bulk-ship" className="font-medium text-primary hover:underline">
          {t('showAll')}
        </Link>
      }
    >
      {t('chosen')}
      {left.length > 0 && (
        <p>
          {t('left', { count: left.length })}{' '}
          {left.map((orderNumber) => (
            <Link
              key={orderNumber}
              href={orderPath({ orderNumber })}
              className="me-2 inline-block font-medium hover:underline"
            >
              <Ltr>{orderNumber}</Ltr>
            </Link>
          ))}
        </p>
      )}
    </Notice>
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

type Listed = { numbers: string[]; carriers: Props['carriers'] }

function Paste({ numbers, carriers }: Listed) {
  const t = useTranslations('orders.bulkShip')
  const { url } = usePage()
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
    router.post(url, body as never, {
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

function Print({ numbers }: Pick<Listed, 'numbers'>) {
  const t = useTranslations('orders.prints')
  return (
    <Card title={t('print', { count: numbers.length })}>
      <div className="flex flex-wrap gap-2">
        {printKinds.map((kind) => (
          <Button key={kind} icon={Printer} onClick={() => print(numbers, kind)}>
            {t(`kinds.${kind}`)}
          </Button>
        ))}
      </div>
    </Card>
  )
}

function Files({ numbers, carriers }: Listed) {
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
