/* eslint-disable prettier/prettier */
/// <reference path="../manifest.d.ts" />

import type { ExtractBody, ExtractErrorResponse, ExtractQuery, ExtractQueryForGet, ExtractResponse } from '@tuyau/core/types'
import type { InferInput, SimpleError } from '@vinejs/vine/types'

export type ParamValue = string | number | bigint | boolean

export interface Registry {
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
}
