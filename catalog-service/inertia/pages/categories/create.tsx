import { useTranslations } from 'use-intl'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { SelectField } from '@marketplace/shared/ui/form/fields'
import { Form } from '@marketplace/shared/ui/form/form'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Columns, Page, PageBody } from '@marketplace/shared/ui/page/page'
import { CategoryFields, useCategoryLabels } from '../../components/categories/category_fields.tsx'
import { useCategoryForm } from '../../components/categories/category_form.ts'

type Props = { parents: { value: string; label: string }[]; parent: string | null }

const list = '/admin/catalog/categories'

export default function CreateCategory({ parents, parent }: Props) {
  const t = useTranslations('catalog.categories')
  const form = useCategoryForm({
    ...{ nameFr: '', nameAr: '', nameEn: '', slug: '', attributes: [] },
    parent: parent ?? '',
  })
  const save = () => form.submit('post', list)
  return (
    <Page title={t('new')} tone="paper">
      <DetailHeader
        live={false}
        back={{ href: list, label: t('title') }}
        title={t('new')}
        actions={
          <Button tone="primary" busy={form.busy} onClick={save}>
            {t('create')}
          </Button>
        }
      />
      <PageBody>
        <Form form={form} labels={useCategoryLabels(form)} onSubmit={save}>
          <Columns
            main={<CategoryFields form={form} isNew />}
            side={
              <Card title={t('place')}>
                <SelectField
                  label={t('parent')}
                  placeholder={t('top')}
                  options={parents}
                  {...form.field('parent')}
                />
              </Card>
            }
          />
        </Form>
      </PageBody>
    </Page>
  )
}
