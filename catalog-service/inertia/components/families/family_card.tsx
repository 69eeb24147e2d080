import { useTranslations } from 'use-intl'
import { router } from '@inertiajs/react'
import { Layers, Ungroup } from 'lucide-react'
import type { FamilyOption, MemberOptions, OptionKey } from '@marketplace/shared/contracts/families'
import { Button, ButtonLink } from '@marketplace/shared/ui/button'
import { Card, Fact, Facts } from '@marketplace/shared/ui/card'
import { SelectField } from '@marketplace/shared/ui/form/fields'
import { fieldId, usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useShared } from '@marketplace/shared/ui/shared_props'

export type FamilyChoice = {
  id: string
  name: string
  nameAr: string | null
  options: FamilyOption[]
}

type Props = {
  product: { id: string; version: number; family: { id: string } | null }
  options: MemberOptions | null
  families: FamilyChoice[]
}

/** The family that a product is a member of, or the ones that it can join. */
export function FamilyCard(props: Props) {
  const t = useTranslations('catalog.family')
  const { product, options, families } = props
  const own = families.find(({ id }) => id === product.family?.id)
  if (product.family && !own) return null
  if (!own && families.length === 0) return null
  return (
    <Card title={t('family')}>
      {own && options ? (
        <Membership family={own} {...{ product, options }} />
      ) : (
        <Joining {...props} />
      )}
    </Card>
  )
}

function Membership({
  product,
  family,
  options,
}: {
  product: Props['product']
  family: FamilyChoice
  options: MemberOptions
}) {
  const t = useTranslations('catalog.family')
  const { locale } = useShared()
  const leave = () =>
    router.delete(`/admin/catalog/products/${product.id}/family`, { preserveScroll: true })
  return (
    <>
      <Facts>
        {family.options.map(({ key }) => (
          <Fact key={key} label={t(`options.${key}`)}>
            <bdi>{options[key]}</bdi>
          </Fact>
        ))}
      </Facts>
      <div className="mt-3 grid gap-2">
        <ButtonLink href={`/admin/catalog/families/${family.id}`} icon={Layers} className="w-full">
          <bdi className="truncate">{nameOf(family, locale)}</bdi>
        </ButtonLink>
        <Button tone="quiet" icon={Ungroup} onClick={leave}>
          {t('takeOut')}
        </Button>
      </div>
    </>
  )
}

function Joining({ product, families }: Props) {
  const t = useTranslations('catalog.family')
  const { locale } = useShared()
  const form = usePanelForm<{ familyId: string; chosen: Partial<Record<OptionKey, string>> }>(
    { familyId: '', chosen: {} },
    {
      version: product.version,
      transform: ({ familyId, chosen }) => ({ familyId, options: chosen }),
    }
  )
  const family = families.find(({ id }) => id === form.values.familyId)
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!form.busy) form.submit('put', `/admin/catalog/products/${product.id}/family`)
      }}
    >
      <SelectField
        label={t('join')}
        placeholder={t('noFamily')}
        options={families.map((one) => ({ value: one.id, label: nameOf(one, locale) }))}
        {...form.field('familyId')}
        onChange={(familyId) => form.set({ familyId, chosen: {} })}
      />
      {family?.options.map(({ key, values }) => (
        <SelectField
          key={key}
          id={fieldId(form.id, `options.${key}`)}
          name={key}
          label={t(`options.${key}`)}
          placeholder={t('chooseValue')}
          options={values.map((value) => ({ value, label: value }))}
          value={form.values.chosen[key] ?? ''}
          error={form.errors[`options.${key}`] ?? form.errors.options}
          onChange={(value) => form.set({ chosen: { ...form.values.chosen, [key]: value } })}
        />
      ))}
      {family && (
        <Button type="submit" busy={form.busy}>
          {t('joinVerb')}
        </Button>
      )}
    </form>
  )
}
