import Form from 'next/form'
import { getTranslations } from '@/i18n/translations'
import { ForwardArrow } from '@/components/ui/forward-arrow'
import type { ListingState } from '../listing-state'

type Props = { state: ListingState; action: string }

const field =
  'flex h-11 min-w-0 grow items-center rounded-m border border-line-strong bg-surface px-3 text-s lg:h-10 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-focus'

/** Any range, by a form that needs no script: the other filters ride along as hidden fields. */
export async function PriceForm({ state, action }: Props) {
  const t = await getTranslations('catalog.filters')
  const [path, search] = action.split('?')
  const bounds = [
    { name: 'min', value: state.min, label: t('minLabel'), placeholder: t('min') },
    { name: 'max', value: state.max, label: t('maxLabel'), placeholder: t('max') },
  ]
  return (
    <Form
      action={path!}
      scroll={false}
      className="mt-2 flex gap-2"
      key={`${state.min}-${state.max}`}
    >
      {[...new URLSearchParams(search)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {bounds.map(({ name, value, label, placeholder }) => (
        <label key={name} className={field}>
          <span className="sr-only">{label}</span>
          <input
            name={name}
            defaultValue={value}
            placeholder={placeholder}
            inputMode="decimal"
            pattern="\d{1,10}([.,]\d{1,2})?"
            dir="ltr"
            className="figures w-full min-w-0 bg-transparent text-start outline-none"
          />
        </label>
      ))}
      <button
        type="submit"
        aria-label={t('apply')}
        className="grid size-11 shrink-0 place-items-center rounded-m border border-line-strong bg-surface hover:bg-sunken lg:size-10"
      >
        <ForwardArrow />
      </button>
    </Form>
  )
}
