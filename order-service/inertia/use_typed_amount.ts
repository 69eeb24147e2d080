import { useTranslations } from 'use-intl'
import { formatAmount } from '@marketplace/shared/ui/format/number'
import { useLanguage, useUiTexts } from '@marketplace/shared/ui/language'
import { readAmount } from './money.ts'

/**
 * Reads typed amounts for a dialog, `orders.<dialog>.tooMuch` naming its bound. Gives the amount as it will be
 * booked, or null and the sentence that stands beside the field.
 */
export function useTypedAmount(dialog: 'complete' | 'refund' | 'add' | 'deposit' | 'transfers') {
  const t = useTranslations('orders')
  const currency = useUiTexts('values')('currency')
  const language = useLanguage()
  return (typed: string, most: string | null): { amount: string | null; error?: string } => {
    const { amount, problem } = readAmount(typed, most)
    if (!problem) return { amount }
    if (problem !== 'tooMuch') return { amount: null, error: t(`amount.${problem}`) }
    const bound = `${formatAmount(most!, language)} ${currency}`
    return { amount: null, error: t(`${dialog}.tooMuch`, { most: bound }) }
  }
}

/** How an amount stands in its field before anybody types: `1 890,00`. */
export function useTypeable() {
  const language = useLanguage()
  return (amount: string) => formatAmount(amount, language)
}
