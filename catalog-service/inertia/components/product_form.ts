import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'

export type ProductValues = {
  /** The version that the values were read at; a new product has none. */
  version?: number
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
}

/** The form of a product. What is empty and may be is sent as null; the quantity as a number. */
export function useProductForm(initial: ProductValues) {
  return usePanelForm(initial, {
    transform: ({ quantity, ...values }) => ({
      ...values,
      nameAr: values.nameAr.trim() || null,
      descriptionAr: values.descriptionAr.trim() || null,
      quantity: /^\d+$/.test(quantity) ? Number(quantity) : quantity,
    }),
  })
}

export type ProductForm = ReturnType<typeof useProductForm>
