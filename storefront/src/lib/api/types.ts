import type { Locale } from '@/i18n/routing'

export type Image = {
  id: string
  url: string
  altText: string | null
  isPrimary: boolean
  position: number
  width: number
  height: number
  thumbhash: string | null
  variants: { url: string; width: number }[]
}

export type Product = {
  id: string
  storeId: string
  store: { id: string; name: string; slug: string; city: string; whatsappPhone: string | null }
  name: string
  nameAr: string | null
  slug: string
  description?: string
  descriptionAr?: string | null
  category: string
  price: string
  currency: string
  sku: string
  isActive: boolean
  primaryImage: Image | null
  images?: Image[]
  rating: { average: number; count: number }
  availability: { inStock: boolean; available: number }
  createdAt: string
  updatedAt: string
}

export type Category = {
  slug: string
  name: Record<Locale, string>
  productCount: number
  children: Category[]
}

export type Store = {
  id: string
  storeOwnerId: string
  name: string
  slug: string
  description: string
  street: string
  city: string
  state: string
  latitude: number
  longitude: number
  logoUrl: string | null
  whatsappPhone: string | null
  isActive: boolean
  createdAt: string
  updatedAt: string
}

export type Review = {
  id: string
  productId: string
  userName: string
  rating: number
  comment: string
  status: 'pending' | 'approved' | 'rejected'
  verifiedPurchase: boolean
  reply: { text: string; createdAt: string } | null
  helpfulCount: number
  createdAt: string
}

export type PageMeta = {
  page: number
  perPage: number
  total: number
  totalIsExact: boolean
  lastPage: number
}

export type Facets = {
  category: { value: string; count: number }[]
  price: { min: string; max: string | null; count: number }[]
  rating: { value: number; count: number }[]
  availability: { value: boolean; count: number }[]
}

export type Histogram = Record<'1' | '2' | '3' | '4' | '5', number>
