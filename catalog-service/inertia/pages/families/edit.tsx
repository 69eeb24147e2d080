import { useTranslations } from 'use-intl'
import { router } from '@inertiajs/react'
import { Layers, Plus, Star, Trash2, Ungroup } from 'lucide-react'
import { useState } from 'react'
import { stockLevel } from '@marketplace/shared/contracts/stock'
import type { Data } from '@generated/data'
import { Button, ButtonLink } from '@marketplace/shared/ui/button'
import { Card, CardRows } from '@marketplace/shared/ui/card'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { Form } from '@marketplace/shared/ui/form/form'
import { NamesField } from '@marketplace/shared/ui/form/names_field'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { Link } from '@marketplace/shared/ui/link'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Page, PageBody } from '@marketplace/shared/ui/page/page'
import { useShared } from '@marketplace/shared/ui/shared_props'
import { Badge } from '@marketplace/shared/ui/status/badge'
import { ProductBadge, StockMark } from '@marketplace/shared/ui/status/catalog'
import { Count, Ltr, Money } from '@marketplace/shared/ui/values'
import { joinValues, splitValues } from '../../components/families/grid_state.ts'
import {
  OptionFields,
  optionField,
  useOptionLabels,
} from '../../components/families/option_fields.tsx'
import { useFieldLabels } from '../../components/field_labels.ts'
import { Thumbnail } from '../../components/thumbnail.tsx'

type Family = Data.Family.Variants['forPanel']
type Member = Family['members'][number]

/** A family: its name, its options, and its members with what lists show of them. */
export default function EditFamily({ family }: { family: Family }) {
  const t = useTranslations('catalog.family')
  const { locale } = useShared()
  const url = `/admin/catalog/families/${family.id}`
  const form = usePanelForm(
    {
      name: family.name,
      nameAr: family.nameAr ?? '',
      options: family.options.map(({ key, values }) => ({ key, values: joinValues(values) })),
    },
    {
      version: family.version,
      fieldOf: optionField,
      transform: ({ name, nameAr, options }) => ({
        name,
        nameAr: nameAr.trim() || null,
        options: options.map(({ key, values }) => ({ key, values: splitValues(values) })),
      }),
    }
  )
  const labels = {
    ...useFieldLabels(),
    options: t('optionsTitle'),
    ...useOptionLabels(form.values.options),
  }
  return (
    <Page title={nameOf(family, locale)} tone="paper">
      <DetailHeader
        back={{ href: '/admin/catalog/families', label: t('families') }}
        title={<span dir="auto">{nameOf(family, locale)}</span>}
        badges={
          <Badge tone="neutral" icon={Layers}>
            {t('members', { count: family.members.length })}
          </Badge>
        }
        actions={
          <>
            <DeleteFamily url={url} name={nameOf(family, locale)} />
            <ButtonLink tone="primary" icon={Plus} href={`${url}/members/new`}>
              {t('add')}
            </ButtonLink>
          </>
        }
      />
      <PageBody>
        <div className="mx-auto grid w-full max-w-4xl gap-3">
          <Card title={t('membersTitle')} flush>
            {family.members.length === 0 ? (
              <p className="px-4 pb-4 text-ink-2">{t('noMembers')}</p>
            ) : (
              <CardRows>
                {family.members.map((member) => (
                  <MemberRow key={member.id} member={member} />
                ))}
              </CardRows>
            )}
          </Card>
          <Form
            form={form}
            labels={labels}
            submitLabel={t('save')}
            className="grid gap-3"
            onSubmit={() => form.submit('patch', url)}
          >
            <Card title={t('family')}>
              <NamesField
                label={t('name')}
                fr={form.field('name')}
                ar={form.field('nameAr')}
                maxLength={200}
              />
              <p className="mt-1.5 text-xs text-ink-2">{t('renameHint')}</p>
            </Card>
            <Card title={t('optionsTitle')}>
              <OptionFields
                formId={form.id}
                options={form.values.options}
                errors={form.errors}
                areFixed={family.members.length > 0}
                onChange={(options) => form.set({ options })}
              />
            </Card>
          </Form>
        </div>
      </PageBody>
    </Page>
  )
}

function MemberRow({ member }: { member: Member }) {
  const t = useTranslations('catalog.family')
  const list = useTranslations('catalog.products')
  const { locale } = useShared()
  const { id, isLead, isActive, isArchived, options, sku, price, available } = member
  const { image, lowStockAt, reserved } = member
  const name = nameOf(member, locale)
  const url = `/admin/catalog/products/${id}`
  return (
    <div className="grid gap-y-1.5 px-4 py-2 md:grid-cols-[minmax(0,1fr)_7rem_7rem_7rem_auto] md:items-center md:gap-x-4">
      <div className="flex min-w-0 items-center gap-3">
        <Thumbnail image={image} />
        <div className="min-w-0">
          <Link href={url} className="font-medium hover:underline">
            <bdi>{name}</bdi>
          </Link>
          <div className="flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
            <bdi>{Object.values(options).join(', ')}</bdi>
            <Ltr>{sku}</Ltr>
            {isLead && (
              <span className="inline-flex items-center gap-1" title={t('leadHint')}>
                <Star className="size-3.5" aria-hidden /> {t('lead')}
              </span>
            )}
          </div>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 md:contents">
        <Money value={price} />
        <span className="grid">
          <span>
            <StockMark available={available} low={lowStockAt} />
            {stockLevel(available, lowStockAt) === 'enough' && (
              <span className="md:hidden"> {list('available')}</span>
            )}
          </span>
          {reserved > 0 && (
            <span className="text-xs text-ink-2">
              {list.rich('reserved', { count: () => <Count value={reserved} /> })}
            </span>
          )}
        </span>
        <span className="flex">
          <ProductBadge state={isArchived ? 'archived' : isActive ? 'active' : 'hidden'} />
        </span>
        <Button
          tone="quiet"
          size="s"
          icon={Ungroup}
          className="max-md:ms-auto"
          aria-label={`${t('takeOut')} ${name}`}
          title={t('takeOut')}
          onClick={() => router.delete(`${url}/family`, { preserveScroll: true })}
        >
          {t('takeOutShort')}
        </Button>
      </div>
    </div>
  )
}

/** Its products stay. */
function DeleteFamily({ url, name }: { url: string; name: string }) {
  const t = useTranslations('catalog.family')
  const [open, setOpen] = useState(false)
  const form = usePanelForm({})
  return (
    <>
      <Button tone="bad" icon={Trash2} onClick={() => setOpen(true)}>
        {t('delete')}
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={t('deleteTitle', { name })}
        description={t('deleteWhat')}
        verb={t('delete')}
        tone="danger"
        busy={form.busy}
        onConfirm={() => form.submit('delete', url)}
      />
    </>
  )
}
