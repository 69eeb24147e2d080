import { formatDigits } from '@marketplace/shared/contracts/numbers'
import { getLocale, getTranslations } from '@/i18n/translations'
import type { Locale } from '@/i18n/routing'
import type { Product } from '@/lib/api/types'

type Attribute = NonNullable<Product['attributes']>[number]

/** What a product says of itself, in the words of its category. */
export async function Details({ attributes = [] }: { attributes?: Attribute[] }) {
  if (attributes.length === 0) return null
  const t = await getTranslations('catalog.product')
  const locale = await getLocale()
  return (
    <table className="mt-6 w-full max-w-[36rem] text-start lg:text-l">
      <caption className="sr-only">{t('details')}</caption>
      <tbody>
        {attributes.map((attribute) => (
          <tr key={attribute.key} className="border-t border-line align-top last:border-b">
            <th
              scope="row"
              className="w-2/5 py-2.5 pe-4 text-start font-normal text-ink-2 lg:w-1/3"
            >
              {attribute.name[locale]}
            </th>
            <td className="py-2.5">
              <bdi>{valueOf(attribute, locale)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function valueOf({ value, valueName, unit }: Attribute, locale: Locale): string {
  if (valueName) return valueName[locale]
  if (typeof value === 'string') return value
  const number = formatDigits(String(Number(value.toFixed(6))), locale)
  return unit ? `${number} ${unit}` : number
}
