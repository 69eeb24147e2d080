import { defaultLowStock } from '@marketplace/shared/contracts/stock'
import {
  attributeField,
  toSent,
  type Definitions,
  type Typed,
} from './attributes/attribute_values.ts'
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
  /** By key. */
  attributes: Typed
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
  attributes: {},
}

type Options = {
  definitions: Definitions
  /** That of the product as it was read. */
  version?: number
  /** What is sent besides. */
  extra?: () => object
}

/** The form of a product. Sends null for what is empty and optional, digits as a number. */
export function useProductForm(
  initial: ProductValues,
  { definitions, version, extra = () => ({}) }: Options
) {
  return usePanelForm(initial, {
    version,
    fieldOf: attributeField,
    transform: ({ quantity, lowStockAt, ...values }) => ({
      ...extra(),
      ...values,
      nameAr: values.nameAr.trim() || null,
      descriptionAr: values.descriptionAr.trim() || null,
      quantity: typedNumber(quantity),
      lowStockAt: typedNumber(lowStockAt),
      attributes: toSent(definitions, values.category, values.attributes),
    }),
  })
}

export type ProductForm = ReturnType<typeof useProductForm>
