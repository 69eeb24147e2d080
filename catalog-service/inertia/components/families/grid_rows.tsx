import { useTranslations } from 'use-intl'
import { clsx } from 'clsx'
import { CircleAlert, Undo2, X } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { MoneyField, TextField } from '@marketplace/shared/ui/form/fields'
import type { GridRow, RowDraft } from './grid_state.ts'

type Props = {
  formId: string
  rows: GridRow[]
  errors: Record<string, string>
  onChange: (key: string, changes: RowDraft) => void
}

const columns = 'md:grid-cols-[minmax(6rem,1fr)_9rem_6rem_minmax(8rem,13rem)_auto]'
/** Beside each other the heads of the columns name the fields; on a phone each its own. */
const cell = 'min-w-0 md:[&>div:first-child]:sr-only'

/** A row for each variant, filled in with what holds for all; what is wrong is said in the row itself. */
export function GridRows({ formId, rows, errors, onChange }: Props) {
  const t = useTranslations('catalog.family')
  const kept = rows.filter(({ isLeftOut }) => !isLeftOut)
  return (
    <div role="group" aria-label={t('rows')} className="grid">
      <div
        aria-hidden
        className={clsx('hidden gap-x-3 pb-1.5 text-xs text-ink-2 md:grid', columns)}
      >
        <span>{t('variant')}</span>
        <span>{t('price')}</span>
        <span>{t('quantity')}</span>
        <span>{t('sku')}</span>
        <span className="w-10" />
      </div>
      {rows.map((row) => (
        <Row
          key={row.key}
          {...{ formId, row, errors, onChange }}
          at={kept.indexOf(row)}
          isLast={kept.length === 1}
        />
      ))}
    </div>
  )
}

function Row({
  formId,
  row,
  at,
  isLast,
  errors,
  onChange,
}: Omit<Props, 'rows'> & { row: GridRow; at: number; isLast: boolean }) {
  const t = useTranslations('catalog.family')
  const { key, label, isLeftOut } = row
  const field = (name: 'price' | 'quantity' | 'sku') => ({
    id: `${formId}rows.${at}.${name}`,
    name: `rows.${at}.${name}`,
    value: row[name],
    className: cell,
    error: errors[`rows.${at}.${name}`],
    onChange: (value: string) => onChange(key, { [name]: value }),
  })
  const whole = Object.entries(errors).find(([name]) => name.startsWith(`rows.${at}.options`))?.[1]
  return (
    <fieldset
      className={clsx(
        'grid min-w-0 grid-cols-2 items-start gap-x-3 gap-y-2 border-t border-hairline py-2.5 max-md:py-3',
        columns
      )}
    >
      <legend className="sr-only">{label}</legend>
      <div className="max-md:col-span-2 md:pt-1.5">
        <bdi
          aria-hidden
          className={clsx('font-medium break-words', isLeftOut && 'text-ink-2 line-through')}
        >
          {label}
        </bdi>
        {whole && (
          <p
            id={`${formId}rows.${at}.options`}
            tabIndex={-1}
            className="mt-1 flex items-start gap-1.5 text-xs text-bad"
          >
            <CircleAlert className="mt-px size-3.5 shrink-0" aria-hidden />
            {whole}
          </p>
        )}
      </div>
      {isLeftOut ? (
        <p className="text-ink-2 md:col-span-3 md:pt-1.5">{t('leftOut')}</p>
      ) : (
        <>
          <MoneyField label={t('price')} {...field('price')} />
          <TextField label={t('quantity')} inputMode="numeric" ltr {...field('quantity')} />
          <TextField label={t('sku')} ltr maxLength={64} {...field('sku')} />
        </>
      )}
      <Button
        tone="quiet"
        icon={isLeftOut ? Undo2 : X}
        disabled={isLast && !isLeftOut}
        className="max-md:mt-[1.625rem] max-md:justify-self-end"
        onClick={() => onChange(key, { isLeftOut: !isLeftOut })}
      >
        <span className="sr-only">{t(isLeftOut ? 'takeIn' : 'leaveOut', { label })}</span>
      </Button>
    </fieldset>
  )
}
