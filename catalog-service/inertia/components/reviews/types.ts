import type { Data } from '@generated/data'

export type Review = Data.Review.Variants['forAuthor']
export type Product = Data.Product
