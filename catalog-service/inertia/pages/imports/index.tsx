import { useRef, useState } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { FileUp } from 'lucide-react'
import { maxBytes } from '@marketplace/shared/contracts/limits'
import { Button } from '@marketplace/shared/ui/button'
import { Card, CardRows } from '@marketplace/shared/ui/card'
import { SelectField } from '@marketplace/shared/ui/form/fields'
import { Link } from '@marketplace/shared/ui/link'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Page, PageBody } from '@marketplace/shared/ui/page/page'
import { When } from '@marketplace/shared/ui/values'
import type { Job } from '../../components/imports/job.ts'

type Props = { stores: { value: string; label: string }[]; imports: Job[] }

/** Where a table of products is chosen; it is checked before anything changes. */
export default function Imports({ stores, imports }: Props) {
  const t = useTranslations('catalog.imports')
  return (
    <Page title={t('title')} tone="paper">
      <DetailHeader
        live={false}
        back={{ href: '/admin/catalog/products', label: t('products') }}
        title={t('title')}
      />
      <PageBody>
        <div className="mx-auto grid max-w-2xl grid-cols-[minmax(0,1fr)] gap-3">
          <Choose stores={stores} />
          {imports.length > 0 && <Before imports={imports} />}
        </div>
      </PageBody>
    </Page>
  )
}

function Choose({ stores }: Pick<Props, 'stores'>) {
  const t = useTranslations('catalog.imports')
  const input = useRef<HTMLInputElement>(null)
  const [storeId, setStoreId] = useState(stores.length === 1 ? stores[0]!.value : '')
  const [percent, setPercent] = useState<number | null>(null)
  const [errors, setErrors] = useState<Record<string, string>>({})

  function send(file: File) {
    if (file.size > maxBytes.csv) return setErrors({ file: t('tooLarge') })
    setErrors({})
    router.post(
      '/admin/catalog/import',
      { file, storeId: storeId || undefined, fileName: file.name.slice(-200) } as never,
      {
        forceFormData: true,
        preserveState: 'errors',
        onStart: () => setPercent(0),
        onProgress: (progress?: { percentage?: number }) =>
          setPercent(Math.floor(progress?.percentage ?? 0)),
        onFinish: () => setPercent(null),
        onError: (refused: Record<string, string>) => setErrors(refused),
      } as never
    )
  }

  const { storeId: storeError, ...others } = errors
  const fileError = Object.values(others)[0]
  return (
    <Card title={t('choose')}>
      <div className="grid gap-4">
        <p className="text-ink-2">{t('hint')}</p>
        {stores.length > 1 && (
          <SelectField
            id="import-store"
            name="storeId"
            label={t('store')}
            placeholder={t('chooseStore')}
            options={stores}
            value={storeId}
            error={storeError}
            onChange={setStoreId}
          />
        )}
        {fileError && (
          <p role="alert" className="rounded-sm bg-bad-soft px-3 py-2.5">
            {fileError}
          </p>
        )}
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          hidden
          data-testid="table"
          onChange={({ target }) => {
            if (target.files?.[0]) send(target.files[0])
            target.value = ''
          }}
        />
        <Button
          tone="primary"
          size="l"
          icon={FileUp}
          busy={percent !== null}
          disabled={storeId === ''}
          onClick={() => input.current?.click()}
        >
          {percent === null ? t('chooseFile') : t('sending', { percent })}
        </Button>
        <p className="text-xs text-ink-2">{t('limits')}</p>
      </div>
    </Card>
  )
}

/** One's own last imports. */
function Before({ imports }: Pick<Props, 'imports'>) {
  const t = useTranslations('catalog.imports')
  return (
    <Card title={t('before')} flush>
      <CardRows>
        {imports.map((job) => (
          <div key={job.id} className="flex flex-wrap items-baseline gap-x-3 px-4 py-2.5">
            <Link
              href={`/admin/catalog/imports/${job.id}`}
              className="min-w-0 truncate font-medium hover:underline"
            >
              <bdi>{job.fileName || t('file')}</bdi>
            </Link>
            <span className="text-ink-2">{t(`phases.${job.phase}`)}</span>
            <span className="ms-auto text-xs text-ink-2">
              <bdi>{job.storeName}</bdi> · <When at={job.createdAt} />
            </span>
          </div>
        ))}
      </CardRows>
    </Card>
  )
}
