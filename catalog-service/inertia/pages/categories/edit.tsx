import { useTranslations } from 'use-intl'
import { ExternalLink } from 'lucide-react'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { Form } from '@marketplace/shared/ui/form/form'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Columns, Page, PageBody } from '@marketplace/shared/ui/page/page'
import { useShared } from '@marketplace/shared/ui/shared_props'
import { CategoryFields, useCategoryLabels } from '../../components/categories/category_fields.tsx'
import {
  draftsOf,
  useCategoryForm,
  type CategoryView,
} from '../../components/categories/category_form.ts'
import { InheritedAttributes } from '../../components/categories/inherited_attributes.tsx'
import { MoveCard } from '../../components/categories/move_card.tsx'
import { PictureCard } from '../../components/categories/picture_card.tsx'
import { RemoveCategory } from '../../components/categories/remove_category.tsx'

type Props = { category: CategoryView; parents: { value: string; label: string }[] }

const list = '/admin/catalog/categories'

export default function EditCategory({ category, parents }: Props) {
  const t = useTranslations('catalog.categories')
  const { locale, storefrontUrl } = useShared()
  const { slug, name, version } = category
  const form = useCategoryForm(
    {
      ...{ nameFr: name.fr, nameAr: name.ar, nameEn: name.en, slug, parent: '' },
      attributes: draftsOf(category),
    },
    version
  )
  return (
    <Page title={name[locale]} tone="paper">
      <DetailHeader
        back={{ href: list, label: t('title') }}
        title={<bdi>{name[locale]}</bdi>}
        actions={
          <>
            <ButtonLink
              tone="quiet"
              icon={ExternalLink}
              target="_blank"
              rel="noreferrer"
              href={`${storefrontUrl}/${locale}/c/${slug}`}
            >
              {t('view')}
            </ButtonLink>
            <RemoveCategory category={category} />
          </>
        }
      />
      <PageBody>
        <Columns
          main={
            <Form
              form={form}
              labels={useCategoryLabels(form)}
              submitLabel={t('save')}
              className="grid grid-cols-[minmax(0,1fr)] gap-3"
              showValue={(field, value) =>
                field === 'attributes' ? namesOf(value as Named[], locale) : undefined
              }
              onSubmit={() => form.submit('patch', `${list}/${slug}`)}
            >
              <CategoryFields form={form} />
            </Form>
          }
          side={
            <>
              <MoveCard key={category.parent} category={category} parents={parents} />
              <PictureCard category={category} />
              <InheritedAttributes category={category} parents={parents} />
            </>
          }
        />
      </PageBody>
    </Page>
  )
}

type Named = { name: { fr: string; ar: string; en: string } }

function namesOf(attributes: Named[], locale: 'fr' | 'ar' | 'en'): string {
  return attributes.map(({ name }) => name[locale]).join(', ')
}
