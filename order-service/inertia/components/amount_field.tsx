import type { ComponentProps } from 'react'
import { TextField } from '@marketplace/shared/ui/form/fields'
import { useUiTexts } from '@marketplace/shared/ui/language'

/** An amount in MAD, kept as it is typed: `1 890,00`, `٨٩٠`. The dialog reads it with `useTypedAmount`. */
export function AmountField(props: ComponentProps<typeof TextField>) {
  const texts = useUiTexts('values')
  return (
    <TextField
      inputMode="decimal"
      autoComplete="off"
      ltr
      maxLength={40}
      {...props}
      after={texts('currency')}
    />
  )
}
