/* eslint-disable prettier/prettier */
/// <reference path="../manifest.d.ts" />

import type { ExtractBody, ExtractErrorResponse, ExtractQuery, ExtractQueryForGet, ExtractResponse } from '@tuyau/core/types'
import type { InferInput, SimpleError } from '@vinejs/vine/types'

export type ParamValue = string | number | bigint | boolean

export interface Registry {
  'media': {
    methods: ["GET","HEAD"]
    pattern: '/media/catalog/*'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { '*': ParamValue[] }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/media_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/media_controller').default['show']>>>
    }
  }
  'api.product_exports.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/products/export'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/product').exportProductsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/product_exports_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/product_exports_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.products.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/products'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/product').listProductsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/products_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/products_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.products.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/products/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/product').showProductValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/products_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/products_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.product_reviews.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/products/:id/reviews'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/review').productReviewsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/product_reviews_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/product_reviews_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.categories.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/categories'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/categories_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/categories_controller').default['index']>>>
    }
  }
  'api.categories.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/categories/:slug'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/categories_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/categories_controller').default['show']>>>
    }
  }
  'api.search_suggestions.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/search/suggestions'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/search').suggestionsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/search_suggestions_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/search_suggestions_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.jobs.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/jobs/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/import').importRowsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/jobs_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/jobs_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.products.store': {
    methods: ["POST"]
    pattern: '/api/v1/products'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/product').createProductValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/product').createProductValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/products_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/products_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.products.update': {
    methods: ["PATCH"]
    pattern: '/api/v1/products/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/product').updateProductValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/product').updateProductValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/products_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/products_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.products.destroy': {
    methods: ["DELETE"]
    pattern: '/api/v1/products/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/product').deleteProductValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/product').deleteProductValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/products_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/products_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.product_restorations.store': {
    methods: ["POST"]
    pattern: '/api/v1/products/:id/restore'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/product').restoreProductValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/product').restoreProductValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/product_restorations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/product_restorations_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.product_duplicates.store': {
    methods: ["POST"]
    pattern: '/api/v1/products/:id/duplicate'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/product_duplicates_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/product_duplicates_controller').default['store']>>>
    }
  }
  'api.images.update': {
    methods: ["PATCH"]
    pattern: '/api/v1/images/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/image').changeImageValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/image').changeImageValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/images_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/images_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.images.destroy': {
    methods: ["DELETE"]
    pattern: '/api/v1/images/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/images_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/images_controller').default['destroy']>>>
    }
  }
  'api.product_inventories.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/products/:id/inventory'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/product_inventories_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/product_inventories_controller').default['show']>>>
    }
  }
  'api.product_inventories.update': {
    methods: ["PATCH"]
    pattern: '/api/v1/products/:id/inventory'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/inventory').changeInventoryValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/inventory').changeInventoryValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/product_inventories_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/product_inventories_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.product_families.update': {
    methods: ["PUT"]
    pattern: '/api/v1/products/:id/family'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/family').joinFamilyValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/family').joinFamilyValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/product_families_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/product_families_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.product_families.destroy': {
    methods: ["DELETE"]
    pattern: '/api/v1/products/:id/family'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/product_families_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/product_families_controller').default['destroy']>>>
    }
  }
  'api.families.store': {
    methods: ["POST"]
    pattern: '/api/v1/families'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/family').createFamilyValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/family').createFamilyValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/families_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/families_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.families.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/families/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/families_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/families_controller').default['show']>>>
    }
  }
  'api.families.update': {
    methods: ["PATCH"]
    pattern: '/api/v1/families/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/family').updateFamilyValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/family').updateFamilyValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/families_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/families_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.families.destroy': {
    methods: ["DELETE"]
    pattern: '/api/v1/families/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/families_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/families_controller').default['destroy']>>>
    }
  }
  'api.product_reviews.store': {
    methods: ["POST"]
    pattern: '/api/v1/products/:id/reviews'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/review').writeReviewValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/review').writeReviewValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/product_reviews_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/product_reviews_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.reviews.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/reviews'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/review').listReviewsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/reviews_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/reviews_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.reviews.update': {
    methods: ["PATCH"]
    pattern: '/api/v1/reviews/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/review').editReviewValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/review').editReviewValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/reviews_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/reviews_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.reviews.destroy': {
    methods: ["DELETE"]
    pattern: '/api/v1/reviews/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/reviews_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/reviews_controller').default['destroy']>>>
    }
  }
  'api.review_replies.update': {
    methods: ["PUT"]
    pattern: '/api/v1/reviews/:id/reply'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/review').replyToReviewValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/review').replyToReviewValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/review_replies_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/review_replies_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.review_replies.destroy': {
    methods: ["DELETE"]
    pattern: '/api/v1/reviews/:id/reply'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/review_replies_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/review_replies_controller').default['destroy']>>>
    }
  }
  'api.review_votes.update': {
    methods: ["PUT"]
    pattern: '/api/v1/reviews/:id/vote'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/review_votes_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/review_votes_controller').default['update']>>>
    }
  }
  'api.review_votes.destroy': {
    methods: ["DELETE"]
    pattern: '/api/v1/reviews/:id/vote'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/review_votes_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/review_votes_controller').default['destroy']>>>
    }
  }
  'api.review_votes.report': {
    methods: ["POST"]
    pattern: '/api/v1/reviews/:id/report'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/review').reportReviewValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/review').reportReviewValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/review_votes_controller').default['report']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/review_votes_controller').default['report']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.review_moderations.approve': {
    methods: ["POST"]
    pattern: '/api/v1/reviews/:id/approve'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/review').approveReviewValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/review').approveReviewValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/review_moderations_controller').default['approve']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/review_moderations_controller').default['approve']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.review_moderations.reject': {
    methods: ["POST"]
    pattern: '/api/v1/reviews/:id/reject'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/review').rejectReviewValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/review').rejectReviewValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/review_moderations_controller').default['reject']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/review_moderations_controller').default['reject']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.categories.store': {
    methods: ["POST"]
    pattern: '/api/v1/categories'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/category').createCategoryValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/category').createCategoryValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/categories_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/categories_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.categories.update': {
    methods: ["PATCH"]
    pattern: '/api/v1/categories/:slug'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/category').updateCategoryValidator)>>
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/category').updateCategoryValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/categories_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/categories_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.categories.destroy': {
    methods: ["DELETE"]
    pattern: '/api/v1/categories/:slug'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/category').removeCategoryValidator)>>
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/category').removeCategoryValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/categories_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/categories_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.category_moves.store': {
    methods: ["POST"]
    pattern: '/api/v1/categories/:slug/move'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/category').moveCategoryValidator)>>
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/category').moveCategoryValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/category_moves_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/category_moves_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.category_pictures.destroy': {
    methods: ["DELETE"]
    pattern: '/api/v1/categories/:slug/picture'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/category_pictures_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/category_pictures_controller').default['destroy']>>>
    }
  }
  'api.synonyms.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/synonyms'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/search').listSynonymsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/synonyms_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/synonyms_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.synonyms.update': {
    methods: ["PUT"]
    pattern: '/api/v1/synonyms'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/search').saveSynonymValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/search').saveSynonymValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/synonyms_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/synonyms_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.synonyms.destroy': {
    methods: ["DELETE"]
    pattern: '/api/v1/synonyms'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/search').removeSynonymValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/search').removeSynonymValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/synonyms_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/synonyms_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.images.store': {
    methods: ["POST"]
    pattern: '/api/v1/products/:id/images'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/image').addImageValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/image').addImageValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/images_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/images_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.product_imports.store': {
    methods: ["POST"]
    pattern: '/api/v1/products/import'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/import').importValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/import').importValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/product_imports_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/product_imports_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.category_pictures.update': {
    methods: ["PUT"]
    pattern: '/api/v1/categories/:slug/picture'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/category_pictures_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/category_pictures_controller').default['update']>>>
    }
  }
  'internal.reservations.store': {
    methods: ["POST"]
    pattern: '/internal/reservations'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/reservation').reserveValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/reservation').reserveValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/reservations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/reservations_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'internal.reservation_steps.confirm_held': {
    methods: ["POST"]
    pattern: '/internal/reservations/confirm'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/reservation').confirmHeldValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/reservation').confirmHeldValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/reservation_steps_controller').default['confirmHeld']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/reservation_steps_controller').default['confirmHeld']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'internal.reservation_steps.confirm': {
    methods: ["POST"]
    pattern: '/internal/reservations/:id/confirm'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/reservation_steps_controller').default['confirm']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/reservation_steps_controller').default['confirm']>>>
    }
  }
  'internal.reservation_steps.release': {
    methods: ["POST"]
    pattern: '/internal/reservations/:id/release'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/reservation').releaseValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/reservation').releaseValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/reservation_steps_controller').default['release']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/reservation_steps_controller').default['release']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'internal.reservation_steps.commit': {
    methods: ["POST"]
    pattern: '/internal/reservations/:id/commit'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/reservation').orderStepValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/reservation').orderStepValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/reservation_steps_controller').default['commit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/reservation_steps_controller').default['commit']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'internal.reservation_steps.return': {
    methods: ["POST"]
    pattern: '/internal/reservations/:id/return'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/reservation').orderStepValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/reservation').orderStepValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/reservation_steps_controller').default['return']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/reservation_steps_controller').default['return']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'internal.products': {
    methods: ["GET","HEAD"]
    pattern: '/internal/products'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/product').productIdsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/products_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/products_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'internal.store_stats.index': {
    methods: ["GET","HEAD"]
    pattern: '/internal/stats/stores'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/store_stats').storeStatsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/store_stats_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/store_stats_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'internal.store_stats.work': {
    methods: ["GET","HEAD"]
    pattern: '/internal/stats/stores/:id/work'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/store_stats_controller').default['work']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/store_stats_controller').default['work']>>>
    }
  }
  'internal.store_events': {
    methods: ["POST"]
    pattern: '/internal/events/stores'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store_event').storeEventValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/store_event').storeEventValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/store_events_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/store_events_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'internal.author_reviews.index': {
    methods: ["GET","HEAD"]
    pattern: '/internal/users/:id/reviews'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/review').authorReviewsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/author_reviews_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/author_reviews_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'internal.user_events.store': {
    methods: ["POST"]
    pattern: '/internal/events/users'
    types: {
      body: ExtractBody<InferInput<(typeof import('@marketplace/shared/server/deleted_users/user_event').userEventValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('@marketplace/shared/server/deleted_users/user_event').userEventValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/user_events_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/user_events_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.counts': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/counts'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/counts_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/counts_controller').default['index']>>>
    }
  }
  'admin.home': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: unknown
      errorResponse: unknown
    }
  }
  'admin.products.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/products'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/products_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/products_controller').default['index']>>>
    }
  }
  'admin.products.create': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/products/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/products_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/products_controller').default['create']>>>
    }
  }
  'admin.products.store': {
    methods: ["POST"]
    pattern: '/admin/catalog/products'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/product').createProductValidator)>|InferInput<(typeof import('#validators/panel').nextFormValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/product').createProductValidator)>|InferInput<(typeof import('#validators/panel').nextFormValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/products_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/products_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.product_changes.store': {
    methods: ["POST"]
    pattern: '/admin/catalog/products/changes'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/panel').productChangesValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/panel').productChangesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/product_changes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/product_changes_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.products.edit': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/products/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/products_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/products_controller').default['edit']>>>
    }
  }
  'admin.products.update': {
    methods: ["PATCH"]
    pattern: '/admin/catalog/products/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/product').updateProductValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/product').updateProductValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/products_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/products_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.products.destroy': {
    methods: ["DELETE"]
    pattern: '/admin/catalog/products/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/product').deleteProductValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/product').deleteProductValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/products_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/products_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.product_restorations.store': {
    methods: ["POST"]
    pattern: '/admin/catalog/products/:id/restore'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/product').restoreProductValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/product').restoreProductValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/product_restorations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/product_restorations_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.product_duplicates.store': {
    methods: ["POST"]
    pattern: '/admin/catalog/products/:id/duplicate'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/product_duplicates_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/product_duplicates_controller').default['store']>>>
    }
  }
  'admin.product_stocks.store': {
    methods: ["POST"]
    pattern: '/admin/catalog/products/:id/stock'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/inventory').changeInventoryValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/inventory').changeInventoryValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/product_stocks_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/product_stocks_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.product_families.update': {
    methods: ["PUT"]
    pattern: '/admin/catalog/products/:id/family'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/family').joinFamilyValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/family').joinFamilyValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/product_families_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/product_families_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.product_families.destroy': {
    methods: ["DELETE"]
    pattern: '/admin/catalog/products/:id/family'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/product_families_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/product_families_controller').default['destroy']>>>
    }
  }
  'admin.families.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/families'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/families_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/families_controller').default['index']>>>
    }
  }
  'admin.families.create': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/families/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/families_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/families_controller').default['create']>>>
    }
  }
  'admin.families.store': {
    methods: ["POST"]
    pattern: '/admin/catalog/families'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/family').addMembersValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/family').addMembersValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/families_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/families_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.families.edit': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/families/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/families_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/families_controller').default['edit']>>>
    }
  }
  'admin.families.update': {
    methods: ["PATCH"]
    pattern: '/admin/catalog/families/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/family').updateFamilyValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/family').updateFamilyValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/families_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/families_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.families.destroy': {
    methods: ["DELETE"]
    pattern: '/admin/catalog/families/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/families_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/families_controller').default['destroy']>>>
    }
  }
  'admin.family_members.create': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/families/:id/members/new'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/family_members_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/family_members_controller').default['create']>>>
    }
  }
  'admin.family_members.store': {
    methods: ["POST"]
    pattern: '/admin/catalog/families/:id/members'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/family').addMembersValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/family').addMembersValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/family_members_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/family_members_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.product_images.store': {
    methods: ["POST"]
    pattern: '/admin/catalog/products/:id/images'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/image').addImageValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/image').addImageValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/product_images_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/product_images_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.product_images.update': {
    methods: ["PATCH"]
    pattern: '/admin/catalog/images/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/image').changeImageValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/image').changeImageValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/product_images_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/product_images_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.product_images.destroy': {
    methods: ["DELETE"]
    pattern: '/admin/catalog/images/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/product_images_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/product_images_controller').default['destroy']>>>
    }
  }
  'admin.reviews.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/reviews'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/reviews_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/reviews_controller').default['index']>>>
    }
  }
  'admin.review_moderations.store': {
    methods: ["POST"]
    pattern: '/admin/catalog/reviews/moderations'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/panel').moderationValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/panel').moderationValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/review_moderations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/review_moderations_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.store_reviews.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/store-reviews'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/store_reviews_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/store_reviews_controller').default['index']>>>
    }
  }
  'admin.store_reviews.update': {
    methods: ["PUT"]
    pattern: '/admin/catalog/store-reviews/:id/reply'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/review').panelReplyValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/review').panelReplyValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/store_reviews_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/store_reviews_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.categories.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/categories'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/categories_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/categories_controller').default['index']>>>
    }
  }
  'admin.categories.create': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/categories/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/category').categoryFormValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/categories_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/categories_controller').default['create']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.categories.store': {
    methods: ["POST"]
    pattern: '/admin/catalog/categories'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/category').createCategoryValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/category').createCategoryValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/categories_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/categories_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.categories.edit': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/categories/:slug'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/categories_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/categories_controller').default['edit']>>>
    }
  }
  'admin.categories.update': {
    methods: ["PATCH"]
    pattern: '/admin/catalog/categories/:slug'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/category').updateCategoryValidator)>>
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/category').updateCategoryValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/categories_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/categories_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.categories.destroy': {
    methods: ["DELETE"]
    pattern: '/admin/catalog/categories/:slug'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/category').removeCategoryValidator)>>
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/category').removeCategoryValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/categories_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/categories_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.category_moves.store': {
    methods: ["POST"]
    pattern: '/admin/catalog/categories/:slug/move'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/category').moveCategoryValidator)>>
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/category').moveCategoryValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/category_moves_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/category_moves_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.category_pictures.store': {
    methods: ["POST"]
    pattern: '/admin/catalog/categories/:slug/picture'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/category_pictures_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/category_pictures_controller').default['store']>>>
    }
  }
  'admin.category_pictures.destroy': {
    methods: ["DELETE"]
    pattern: '/admin/catalog/categories/:slug/picture'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/category_pictures_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/category_pictures_controller').default['destroy']>>>
    }
  }
  'admin.imports.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/import'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/imports_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/imports_controller').default['index']>>>
    }
  }
  'admin.imports.store': {
    methods: ["POST"]
    pattern: '/admin/catalog/import'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/import').importValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/import').importValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/imports_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/imports_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.imports.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/imports/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/imports_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/imports_controller').default['show']>>>
    }
  }
  'admin.import_steps.columns': {
    methods: ["POST"]
    pattern: '/admin/catalog/imports/:id/columns'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/import').importColumnsValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/import').importColumnsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/import_steps_controller').default['columns']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/import_steps_controller').default['columns']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.import_steps.start': {
    methods: ["POST"]
    pattern: '/admin/catalog/imports/:id/start'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/import_steps_controller').default['start']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/import_steps_controller').default['start']>>>
    }
  }
  'admin.import_steps.failed': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/imports/:id/failed'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/import_steps_controller').default['failed']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/import_steps_controller').default['failed']>>>
    }
  }
  'admin.product_exports.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/exports'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/product_exports_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/product_exports_controller').default['index']>>>
    }
  }
  'admin.product_exports.store': {
    methods: ["POST"]
    pattern: '/admin/catalog/exports'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/panel').exportValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/panel').exportValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/product_exports_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/product_exports_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.product_exports.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/exports/:id/file'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/product_exports_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/product_exports_controller').default['show']>>>
    }
  }
  'admin.search_misses.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/search'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/search_misses_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/search_misses_controller').default['index']>>>
    }
  }
  'admin.synonyms.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/search/synonyms'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/synonyms_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/synonyms_controller').default['index']>>>
    }
  }
  'admin.synonyms.edit': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/search/synonyms/edit'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/synonyms_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/synonyms_controller').default['edit']>>>
    }
  }
  'admin.synonyms.store': {
    methods: ["POST"]
    pattern: '/admin/catalog/search/synonyms'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/search').saveSynonymValidator)>|InferInput<(typeof import('#validators/panel').newSynonymValidator)>|InferInput<(typeof import('#validators/panel').synonymFormValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/search').saveSynonymValidator)>|InferInput<(typeof import('#validators/panel').newSynonymValidator)>|InferInput<(typeof import('#validators/panel').synonymFormValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/synonyms_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/synonyms_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.synonyms.destroy': {
    methods: ["DELETE"]
    pattern: '/admin/catalog/search/synonyms'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/search').removeSynonymValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/search').removeSynonymValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/synonyms_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/synonyms_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.unknown': {
    methods: ["GET","HEAD"]
    pattern: '/admin/catalog/*'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { '*': ParamValue[] }
      query: {}
      response: unknown
      errorResponse: unknown
    }
  }
}
