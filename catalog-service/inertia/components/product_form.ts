import { defaultLowStock } from '@marketplace/shared/contracts/stock'
import { typedNumber } from './typed_number.ts'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'

export type ProductValues = {
  storeId: string
  name: string
  nameAr: string
  description: string
  descriptionAr: string
  category: string
  price: string
  sku: string
  isActive: boolean
  quantity: string
  lowStockAt: string
}

export const emptyProduct: ProductValues = {
  storeId: '',
  name: '',
  nameAr: '',
  description: '',
  descriptionAr: '',
  category: '',
  price: '',
  sku: '',
  isActive: true,
  quantity: '0',
  lowStockAt: String(defaultLowStock),
}

/** The form of a product, read at `version`; `extra` is sent with it. Sends null for what is empty and optional, digits as a number. */
export function useProductForm(
  initial: ProductValues,
  version?: number,
  extra: () => object = () => ({})
) {
  return usePanelForm(initial, {
    version,
    transform: ({ quantity, lowStockAt, ...values }) => ({
      ...extra(),
      ...values,
      nameAr: values.nameAr.trim() || null,
      descriptionAr: values.descriptionAr.trim() || null,
      quantity: typedNumber(quantity),
      lowStockAt: typedNumber(lowStockAt),
    }),
  })
}

export type ProductForm = ReturnType<typeof useProductForm>
