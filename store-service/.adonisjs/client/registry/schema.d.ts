/* eslint-disable prettier/prettier */
/// <reference path="../manifest.d.ts" />

import type { ExtractBody, ExtractErrorResponse, ExtractQuery, ExtractQueryForGet, ExtractResponse } from '@tuyau/core/types'
import type { InferInput, SimpleError } from '@vinejs/vine/types'

export type ParamValue = string | number | bigint | boolean

export interface Registry {
  'media': {
    methods: ["GET","HEAD"]
    pattern: '/media/stores/*'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { '*': ParamValue[] }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/media_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/media_controller').default['show']>>>
    }
  }
  'api.stores.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/stores'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/store').listStoresValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/stores_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/stores_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.stores.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/stores/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/stores_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/stores_controller').default['show']>>>
    }
  }
  'api.store_owners.store': {
    methods: ["POST"]
    pattern: '/api/v1/store-owners'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store_owner').createStoreOwnerValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/store_owner').createStoreOwnerValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/store_owners_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/store_owners_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.store_owners.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/store-owners/me'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/store_owners_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/store_owners_controller').default['show']>>>
    }
  }
  'api.store_owners.update': {
    methods: ["PATCH"]
    pattern: '/api/v1/store-owners/me'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store_owner').updateStoreOwnerValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/store_owner').updateStoreOwnerValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/store_owners_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/store_owners_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.stores.store': {
    methods: ["POST"]
    pattern: '/api/v1/stores'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store').createStoreValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/store').createStoreValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/stores_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/stores_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.stores.update': {
    methods: ["PATCH"]
    pattern: '/api/v1/stores/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store').updateStoreValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/store').updateStoreValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/stores_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/stores_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.store_pictures.destroy_cover': {
    methods: ["DELETE"]
    pattern: '/api/v1/stores/:id/cover'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/store_pictures_controller').default['destroyCover']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/store_pictures_controller').default['destroyCover']>>>
    }
  }
  'api.store_verifications.store': {
    methods: ["POST"]
    pattern: '/api/v1/stores/:id/verify'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store').verifyStoreValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/store').verifyStoreValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/store_verifications_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/store_verifications_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.store_verifications.destroy': {
    methods: ["POST"]
    pattern: '/api/v1/stores/:id/unverify'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store').suspendStoreValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/store').suspendStoreValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/store_verifications_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/store_verifications_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.store_suspensions.store': {
    methods: ["POST"]
    pattern: '/api/v1/stores/:id/suspend'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store').suspendStoreValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/store').suspendStoreValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/store_suspensions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/store_suspensions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.store_suspensions.destroy': {
    methods: ["POST"]
    pattern: '/api/v1/stores/:id/reinstate'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/store_suspensions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/store_suspensions_controller').default['destroy']>>>
    }
  }
  'api.store_pictures.update_logo': {
    methods: ["PUT"]
    pattern: '/api/v1/stores/:id/logo'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/store_pictures_controller').default['updateLogo']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/store_pictures_controller').default['updateLogo']>>>
    }
  }
  'api.store_pictures.update_cover': {
    methods: ["PUT"]
    pattern: '/api/v1/stores/:id/cover'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/api/store_pictures_controller').default['updateCover']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/api/store_pictures_controller').default['updateCover']>>>
    }
  }
  'internal.owned_stores.show': {
    methods: ["GET","HEAD"]
    pattern: '/internal/owners/:userId/store'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { userId: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/owned_stores_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/owned_stores_controller').default['show']>>>
    }
  }
  'internal.stores.index': {
    methods: ["GET","HEAD"]
    pattern: '/internal/stores'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/store').storeIdsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/stores_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/stores_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'internal.obligations.show': {
    methods: ["GET","HEAD"]
    pattern: '/internal/users/:id/obligations'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/internal/obligations_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/internal/obligations_controller').default['show']>>>
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
    pattern: '/admin/stores/counts'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/counts_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/counts_controller').default['index']>>>
    }
  }
  'admin.stores.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/stores'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/stores_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/stores_controller').default['index']>>>
    }
  }
  'admin.stores.store': {
    methods: ["POST"]
    pattern: '/admin/stores'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store').createStoreValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/store').createStoreValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/stores_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/stores_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.onboarding.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/stores/onboarding'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/onboarding_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/onboarding_controller').default['show']>>>
    }
  }
  'admin.opening': {
    methods: ["GET","HEAD"]
    pattern: '/admin/stores/opening'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: unknown
      errorResponse: unknown
    }
  }
  'admin.dashboards.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/stores/dashboard'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/dashboards_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/dashboards_controller').default['show']>>>
    }
  }
  'admin.owners.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/stores/owners'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/owners_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/owners_controller').default['index']>>>
    }
  }
  'admin.stores.mine': {
    methods: ["GET","HEAD"]
    pattern: '/admin/stores/mine'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/stores_controller').default['mine']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/stores_controller').default['mine']>>>
    }
  }
  'admin.store_owners.store': {
    methods: ["POST"]
    pattern: '/admin/stores/owner'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store_owner').createStoreOwnerValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/store_owner').createStoreOwnerValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/store_owners_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/store_owners_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.store_owners.update': {
    methods: ["PATCH"]
    pattern: '/admin/stores/owner'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store_owner').updateStoreOwnerValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/store_owner').updateStoreOwnerValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/store_owners_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/store_owners_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.stores.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/stores/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/stores_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/stores_controller').default['show']>>>
    }
  }
  'admin.stores.edit': {
    methods: ["GET","HEAD"]
    pattern: '/admin/stores/:id/edit'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/stores_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/stores_controller').default['edit']>>>
    }
  }
  'admin.stores.update': {
    methods: ["PATCH"]
    pattern: '/admin/stores/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store').updateStoreValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/store').updateStoreValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/stores_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/stores_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.store_pictures.store_logo': {
    methods: ["POST"]
    pattern: '/admin/stores/:id/logo'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/store_pictures_controller').default['storeLogo']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/store_pictures_controller').default['storeLogo']>>>
    }
  }
  'admin.store_pictures.store_cover': {
    methods: ["POST"]
    pattern: '/admin/stores/:id/cover'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/store_pictures_controller').default['storeCover']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/store_pictures_controller').default['storeCover']>>>
    }
  }
  'admin.store_pictures.destroy_cover': {
    methods: ["DELETE"]
    pattern: '/admin/stores/:id/cover'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/store_pictures_controller').default['destroyCover']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/store_pictures_controller').default['destroyCover']>>>
    }
  }
  'admin.store_pauses.update': {
    methods: ["PUT"]
    pattern: '/admin/stores/:id/pause'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store').pauseStoreValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/store').pauseStoreValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/store_pauses_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/store_pauses_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.store_verifications.store': {
    methods: ["POST"]
    pattern: '/admin/stores/:id/verification'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store').verifyStoreValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/store').verifyStoreValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/store_verifications_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/store_verifications_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.store_verifications.destroy': {
    methods: ["DELETE"]
    pattern: '/admin/stores/:id/verification'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store').suspendStoreValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/store').suspendStoreValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/store_verifications_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/store_verifications_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.store_activities.update': {
    methods: ["PUT"]
    pattern: '/admin/stores/:id/activity'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store').storeActivityValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/store').storeActivityValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/store_activities_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/store_activities_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.store_suspensions.store': {
    methods: ["POST"]
    pattern: '/admin/stores/:id/suspension'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/store').suspendStoreValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/store').suspendStoreValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/store_suspensions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/store_suspensions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.store_suspensions.destroy': {
    methods: ["DELETE"]
    pattern: '/admin/stores/:id/suspension'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/admin/store_suspensions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/admin/store_suspensions_controller').default['destroy']>>>
    }
  }
  'admin.unknown': {
    methods: ["GET","HEAD"]
    pattern: '/admin/stores/*'
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
