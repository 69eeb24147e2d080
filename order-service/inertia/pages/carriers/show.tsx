import { useTranslations } from 'use-intl'
import { Card, CardRows } from '@marketplace/shared/ui/card'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Columns, Page, PageBody } from '@marketplace/shared/ui/page/page'
import { CountPill } from '@marketplace/shared/ui/status/badge'
import { Amount, Ltr, When } from '@marketplace/shared/ui/values'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Link } from '@marketplace/shared/ui/link'
import { cityName } from '@marketplace/shared/contracts/cities'
import { CarrierForm } from '../../components/carriers/carrier_form.tsx'
import { FileButton } from '../../components/carriers/file_button.tsx'
import { WordsCard } from '../../components/carriers/words_card.tsx'
import { carrierPath, type Carrier, type CarrierWord } from '../../carrier.ts'
import { orderPath } from '../../order.ts'

type Import = {
  id: string
  fileName: string | null
  userName: string | null
  rows: number
  newRows: number
  createdAt: string
  outcomes: Record<string, number>
}

type Left = { trackingNumber: string; word: string; outcome: string; orderNumber: string | null }

type Props = {
  carrier: Carrier
  cities: { city: string; name: string; fee: string | null }[]
  words: CarrierWord[]
  imports: Import[]
  left: Left[]
}

/** A carrier: the files that go out and come back, what its words mean, what it calls cities. */
export default function Show({ carrier, cities, words, imports, left }: Props) {
  const t = useTranslations('orders.carriers')
  const takesFiles = carrier.kind === 'file'
  return (
    <Page key={carrier.id} title={carrier.name} tone="paper">
      <DetailHeader
        back={{ href: '/admin/orders/carriers', label: t('title') }}
        title={<bdi>{carrier.name}</bdi>}
      />
      <PageBody>
        <Columns
          main={
            <>
              {takesFiles && <Imports carrier={carrier} imports={imports} />}
              {words.length > 0 && <WordsCard carrier={carrier} words={words} />}
              {left.length > 0 && <LeftCard left={left} />}
              <Cities carrier={carrier} cities={cities} />
            </>
          }
          side={<CarrierForm carrier={carrier} />}
        />
      </PageBody>
    </Page>
  )
}

function Imports({ carrier, imports }: Pick<Props, 'carrier' | 'imports'>) {
  const t = useTranslations('orders.carriers')
  const upload = (
    <FileButton to={`${carrierPath(carrier)}/statuses`} label={t('statusFile')} tone="primary" />
  )
  return (
    <Card flush title={t('statuses')} aside={upload}>
      {imports.length === 0 && <p className="px-4 pb-4 text-ink-2">{t('statusesHint')}</p>}
      {imports.length > 0 && (
        <CardRows>
          {imports.map(({ id, fileName, userName, rows, newRows, createdAt, outcomes }) => (
            <div key={id} className="px-4 py-2.5">
              <p className="flex flex-wrap justify-between gap-x-4">
                <bdi className="min-w-0 font-medium wrap-anywhere">{fileName ?? t('file')}</bdi>
                <span className="text-ink-2">
                  <When at={createdAt} />
                </span>
              </p>
              <p className="text-ink-2">
                {t('rows', { rows, newRows })}
                {userName && (
                  <>
                    {' · '}
                    <bdi>{userName}</bdi>
                  </>
                )}
              </p>
              <p className="text-xs text-ink-2">
                {Object.entries(outcomes)
                  .map(([outcome, count]) =>
                    t('outcome', { what: t(`outcomes.${outcome}`), count })
                  )
                  .join(' · ')}
              </p>
            </div>
          ))}
        </CardRows>
      )}
    </Card>
  )
}

function LeftCard({ left }: Pick<Props, 'left'>) {
  const t = useTranslations('orders.carriers')
  return (
    <Card
      flush
      title={
        <>
          {t('left')} <CountPill>{left.length}</CountPill>
        </>
      }
    >
      <CardRows>
        {left.map(({ trackingNumber, word, outcome, orderNumber }) => (
          <div
            key={`${trackingNumber} ${word}`}
            className="flex flex-wrap gap-x-4 gap-y-0.5 px-4 py-2"
          >
            <Ltr className="font-medium">{trackingNumber}</Ltr>
            <bdi className="text-ink-2">{word}</bdi>
            {orderNumber && (
              <Link href={orderPath({ orderNumber })} className="text-primary hover:underline">
                <Ltr>{orderNumber}</Ltr>
              </Link>
            )}
            <span className="text-ink-2">{t(`outcomes.${outcome}`)}</span>
          </div>
        ))}
      </CardRows>
    </Card>
  )
}

function Cities({ carrier, cities }: Pick<Props, 'carrier' | 'cities'>) {
  const t = useTranslations('orders.carriers')
  const language = useLanguage()
  const upload = <FileButton to={`${carrierPath(carrier)}/cities`} label={t('cityFile')} />
  return (
    <Card flush title={t('cities')} aside={upload}>
      {cities.length === 0 && <p className="px-4 pb-4 text-ink-2">{t('citiesHint')}</p>}
      {cities.length > 0 && (
        <CardRows>
          {cities.map(({ city, name, fee }) => (
            <div
              key={city}
              className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_4.5rem] gap-x-4 px-4 py-2"
            >
              <span className="font-medium">{cityName(city, language)}</span>
              <bdi className="min-w-0 text-ink-2 wrap-anywhere">{name}</bdi>
              <span className="amount-cell">{fee && <Amount value={fee} />}</span>
            </div>
          ))}
        </CardRows>
      )}
    </Card>
  )
}
