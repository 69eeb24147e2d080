import { useTranslations } from 'use-intl'
import { Card } from '@marketplace/shared/ui/card'
import { Link } from '@marketplace/shared/ui/link'
import { useShared } from '@marketplace/shared/ui/shared_props'
import type { CategoryView } from './category_form.ts'

type Props = { category: CategoryView; parents: { value: string; label: string }[] }

/** What products have from the categories above. */
export function InheritedAttributes({ category, parents }: Props) {
  const t = useTranslations('catalog.categories')
  const { locale } = useShared()
  const inherited = category.attributes.filter((one) => one.category !== category.slug)
  if (inherited.length === 0) return null
  return (
    <Card title={t('inherited')}>
      <ul className="grid gap-1.5">
        {inherited.map((attribute) => (
          <li key={attribute.key} className="flex items-baseline justify-between gap-3">
            <bdi>{attribute.name[locale]}</bdi>
            <Link
              href={`/admin/catalog/categories/${attribute.category}`}
              className="truncate text-xs text-primary hover:underline"
            >
              <bdi>
                {parents.find(({ value }) => value === attribute.category)?.label ??
                  attribute.category}
              </bdi>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
