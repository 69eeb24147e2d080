/* eslint-disable prettier/prettier */
import type { AdonisEndpoint } from '@tuyau/core/types'
import type { Registry } from './schema.d.ts'
import type { ApiDefinition } from './tree.d.ts'

const placeholder: any = {}

const routes = {
  'media': {
    methods: ["GET","HEAD"],
    pattern: '/media/catalog/*',
    tokens: [{"old":"/media/catalog/*","type":0,"val":"media","end":""},{"old":"/media/catalog/*","type":0,"val":"catalog","end":""},{"old":"/media/catalog/*","type":2,"val":"*","end":""}],
    types: placeholder as Registry['media']['types'],
  },
  'api.products.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/products',
    tokens: [{"old":"/api/v1/products","type":0,"val":"api","end":""},{"old":"/api/v1/products","type":0,"val":"v1","end":""},{"old":"/api/v1/products","type":0,"val":"products","end":""}],
    types: placeholder as Registry['api.products.index']['types'],
  },
  'api.products.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/products/:id',
    tokens: [{"old":"/api/v1/products/:id","type":0,"val":"api","end":""},{"old":"/api/v1/products/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/products/:id","type":0,"val":"products","end":""},{"old":"/api/v1/products/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['api.products.show']['types'],
  },
  'api.product_reviews.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/products/:id/reviews',
    tokens: [{"old":"/api/v1/products/:id/reviews","type":0,"val":"api","end":""},{"old":"/api/v1/products/:id/reviews","type":0,"val":"v1","end":""},{"old":"/api/v1/products/:id/reviews","type":0,"val":"products","end":""},{"old":"/api/v1/products/:id/reviews","type":1,"val":"id","end":""},{"old":"/api/v1/products/:id/reviews","type":0,"val":"reviews","end":""}],
    types: placeholder as Registry['api.product_reviews.index']['types'],
  },
  'api.categories.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/categories',
    tokens: [{"old":"/api/v1/categories","type":0,"val":"api","end":""},{"old":"/api/v1/categories","type":0,"val":"v1","end":""},{"old":"/api/v1/categories","type":0,"val":"categories","end":""}],
    types: placeholder as Registry['api.categories.index']['types'],
  },
  'api.search_suggestions.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/search/suggestions',
    tokens: [{"old":"/api/v1/search/suggestions","type":0,"val":"api","end":""},{"old":"/api/v1/search/suggestions","type":0,"val":"v1","end":""},{"old":"/api/v1/search/suggestions","type":0,"val":"search","end":""},{"old":"/api/v1/search/suggestions","type":0,"val":"suggestions","end":""}],
    types: placeholder as Registry['api.search_suggestions.index']['types'],
  },
  'api.products.store': {
    methods: ["POST"],
    pattern: '/api/v1/products',
    tokens: [{"old":"/api/v1/products","type":0,"val":"api","end":""},{"old":"/api/v1/products","type":0,"val":"v1","end":""},{"old":"/api/v1/products","type":0,"val":"products","end":""}],
    types: placeholder as Registry['api.products.store']['types'],
  },
  'api.products.update': {
    methods: ["PATCH"],
    pattern: '/api/v1/products/:id',
    tokens: [{"old":"/api/v1/products/:id","type":0,"val":"api","end":""},{"old":"/api/v1/products/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/products/:id","type":0,"val":"products","end":""},{"old":"/api/v1/products/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['api.products.update']['types'],
  },
  'api.products.destroy': {
    methods: ["DELETE"],
    pattern: '/api/v1/products/:id',
    tokens: [{"old":"/api/v1/products/:id","type":0,"val":"api","end":""},{"old":"/api/v1/products/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/products/:id","type":0,"val":"products","end":""},{"old":"/api/v1/products/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['api.products.destroy']['types'],
  },
  'api.product_restorations.store': {
    methods: ["POST"],
    pattern: '/api/v1/products/:id/restore',
    tokens: [{"old":"/api/v1/products/:id/restore","type":0,"val":"api","end":""},{"old":"/api/v1/products/:id/restore","type":0,"val":"v1","end":""},{"old":"/api/v1/products/:id/restore","type":0,"val":"products","end":""},{"old":"/api/v1/products/:id/restore","type":1,"val":"id","end":""},{"old":"/api/v1/products/:id/restore","type":0,"val":"restore","end":""}],
    types: placeholder as Registry['api.product_restorations.store']['types'],
  },
  'api.images.update': {
    methods: ["PATCH"],
    pattern: '/api/v1/images/:id',
    tokens: [{"old":"/api/v1/images/:id","type":0,"val":"api","end":""},{"old":"/api/v1/images/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/images/:id","type":0,"val":"images","end":""},{"old":"/api/v1/images/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['api.images.update']['types'],
  },
  'api.images.destroy': {
    methods: ["DELETE"],
    pattern: '/api/v1/images/:id',
    tokens: [{"old":"/api/v1/images/:id","type":0,"val":"api","end":""},{"old":"/api/v1/images/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/images/:id","type":0,"val":"images","end":""},{"old":"/api/v1/images/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['api.images.destroy']['types'],
  },
  'api.product_inventories.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/products/:id/inventory',
    tokens: [{"old":"/api/v1/products/:id/inventory","type":0,"val":"api","end":""},{"old":"/api/v1/products/:id/inventory","type":0,"val":"v1","end":""},{"old":"/api/v1/products/:id/inventory","type":0,"val":"products","end":""},{"old":"/api/v1/products/:id/inventory","type":1,"val":"id","end":""},{"old":"/api/v1/products/:id/inventory","type":0,"val":"inventory","end":""}],
    types: placeholder as Registry['api.product_inventories.show']['types'],
  },
  'api.product_inventories.update': {
    methods: ["PATCH"],
    pattern: '/api/v1/products/:id/inventory',
    tokens: [{"old":"/api/v1/products/:id/inventory","type":0,"val":"api","end":""},{"old":"/api/v1/products/:id/inventory","type":0,"val":"v1","end":""},{"old":"/api/v1/products/:id/inventory","type":0,"val":"products","end":""},{"old":"/api/v1/products/:id/inventory","type":1,"val":"id","end":""},{"old":"/api/v1/products/:id/inventory","type":0,"val":"inventory","end":""}],
    types: placeholder as Registry['api.product_inventories.update']['types'],
  },
  'api.product_reviews.store': {
    methods: ["POST"],
    pattern: '/api/v1/products/:id/reviews',
    tokens: [{"old":"/api/v1/products/:id/reviews","type":0,"val":"api","end":""},{"old":"/api/v1/products/:id/reviews","type":0,"val":"v1","end":""},{"old":"/api/v1/products/:id/reviews","type":0,"val":"products","end":""},{"old":"/api/v1/products/:id/reviews","type":1,"val":"id","end":""},{"old":"/api/v1/products/:id/reviews","type":0,"val":"reviews","end":""}],
    types: placeholder as Registry['api.product_reviews.store']['types'],
  },
  'api.reviews.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/reviews',
    tokens: [{"old":"/api/v1/reviews","type":0,"val":"api","end":""},{"old":"/api/v1/reviews","type":0,"val":"v1","end":""},{"old":"/api/v1/reviews","type":0,"val":"reviews","end":""}],
    types: placeholder as Registry['api.reviews.index']['types'],
  },
  'api.reviews.update': {
    methods: ["PATCH"],
    pattern: '/api/v1/reviews/:id',
    tokens: [{"old":"/api/v1/reviews/:id","type":0,"val":"api","end":""},{"old":"/api/v1/reviews/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/reviews/:id","type":0,"val":"reviews","end":""},{"old":"/api/v1/reviews/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['api.reviews.update']['types'],
  },
  'api.reviews.destroy': {
    methods: ["DELETE"],
    pattern: '/api/v1/reviews/:id',
    tokens: [{"old":"/api/v1/reviews/:id","type":0,"val":"api","end":""},{"old":"/api/v1/reviews/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/reviews/:id","type":0,"val":"reviews","end":""},{"old":"/api/v1/reviews/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['api.reviews.destroy']['types'],
  },
  'api.review_replies.update': {
    methods: ["PUT"],
    pattern: '/api/v1/reviews/:id/reply',
    tokens: [{"old":"/api/v1/reviews/:id/reply","type":0,"val":"api","end":""},{"old":"/api/v1/reviews/:id/reply","type":0,"val":"v1","end":""},{"old":"/api/v1/reviews/:id/reply","type":0,"val":"reviews","end":""},{"old":"/api/v1/reviews/:id/reply","type":1,"val":"id","end":""},{"old":"/api/v1/reviews/:id/reply","type":0,"val":"reply","end":""}],
    types: placeholder as Registry['api.review_replies.update']['types'],
  },
  'api.review_replies.destroy': {
    methods: ["DELETE"],
    pattern: '/api/v1/reviews/:id/reply',
    tokens: [{"old":"/api/v1/reviews/:id/reply","type":0,"val":"api","end":""},{"old":"/api/v1/reviews/:id/reply","type":0,"val":"v1","end":""},{"old":"/api/v1/reviews/:id/reply","type":0,"val":"reviews","end":""},{"old":"/api/v1/reviews/:id/reply","type":1,"val":"id","end":""},{"old":"/api/v1/reviews/:id/reply","type":0,"val":"reply","end":""}],
    types: placeholder as Registry['api.review_replies.destroy']['types'],
  },
  'api.review_votes.update': {
    methods: ["PUT"],
    pattern: '/api/v1/reviews/:id/vote',
    tokens: [{"old":"/api/v1/reviews/:id/vote","type":0,"val":"api","end":""},{"old":"/api/v1/reviews/:id/vote","type":0,"val":"v1","end":""},{"old":"/api/v1/reviews/:id/vote","type":0,"val":"reviews","end":""},{"old":"/api/v1/reviews/:id/vote","type":1,"val":"id","end":""},{"old":"/api/v1/reviews/:id/vote","type":0,"val":"vote","end":""}],
    types: placeholder as Registry['api.review_votes.update']['types'],
  },
  'api.review_votes.destroy': {
    methods: ["DELETE"],
    pattern: '/api/v1/reviews/:id/vote',
    tokens: [{"old":"/api/v1/reviews/:id/vote","type":0,"val":"api","end":""},{"old":"/api/v1/reviews/:id/vote","type":0,"val":"v1","end":""},{"old":"/api/v1/reviews/:id/vote","type":0,"val":"reviews","end":""},{"old":"/api/v1/reviews/:id/vote","type":1,"val":"id","end":""},{"old":"/api/v1/reviews/:id/vote","type":0,"val":"vote","end":""}],
    types: placeholder as Registry['api.review_votes.destroy']['types'],
  },
  'api.review_votes.report': {
    methods: ["POST"],
    pattern: '/api/v1/reviews/:id/report',
    tokens: [{"old":"/api/v1/reviews/:id/report","type":0,"val":"api","end":""},{"old":"/api/v1/reviews/:id/report","type":0,"val":"v1","end":""},{"old":"/api/v1/reviews/:id/report","type":0,"val":"reviews","end":""},{"old":"/api/v1/reviews/:id/report","type":1,"val":"id","end":""},{"old":"/api/v1/reviews/:id/report","type":0,"val":"report","end":""}],
    types: placeholder as Registry['api.review_votes.report']['types'],
  },
  'api.review_moderations.approve': {
    methods: ["POST"],
    pattern: '/api/v1/reviews/:id/approve',
    tokens: [{"old":"/api/v1/reviews/:id/approve","type":0,"val":"api","end":""},{"old":"/api/v1/reviews/:id/approve","type":0,"val":"v1","end":""},{"old":"/api/v1/reviews/:id/approve","type":0,"val":"reviews","end":""},{"old":"/api/v1/reviews/:id/approve","type":1,"val":"id","end":""},{"old":"/api/v1/reviews/:id/approve","type":0,"val":"approve","end":""}],
    types: placeholder as Registry['api.review_moderations.approve']['types'],
  },
  'api.review_moderations.reject': {
    methods: ["POST"],
    pattern: '/api/v1/reviews/:id/reject',
    tokens: [{"old":"/api/v1/reviews/:id/reject","type":0,"val":"api","end":""},{"old":"/api/v1/reviews/:id/reject","type":0,"val":"v1","end":""},{"old":"/api/v1/reviews/:id/reject","type":0,"val":"reviews","end":""},{"old":"/api/v1/reviews/:id/reject","type":1,"val":"id","end":""},{"old":"/api/v1/reviews/:id/reject","type":0,"val":"reject","end":""}],
    types: placeholder as Registry['api.review_moderations.reject']['types'],
  },
  'api.synonyms.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/synonyms',
    tokens: [{"old":"/api/v1/synonyms","type":0,"val":"api","end":""},{"old":"/api/v1/synonyms","type":0,"val":"v1","end":""},{"old":"/api/v1/synonyms","type":0,"val":"synonyms","end":""}],
    types: placeholder as Registry['api.synonyms.index']['types'],
  },
  'api.synonyms.update': {
    methods: ["PUT"],
    pattern: '/api/v1/synonyms',
    tokens: [{"old":"/api/v1/synonyms","type":0,"val":"api","end":""},{"old":"/api/v1/synonyms","type":0,"val":"v1","end":""},{"old":"/api/v1/synonyms","type":0,"val":"synonyms","end":""}],
    types: placeholder as Registry['api.synonyms.update']['types'],
  },
  'api.synonyms.destroy': {
    methods: ["DELETE"],
    pattern: '/api/v1/synonyms',
    tokens: [{"old":"/api/v1/synonyms","type":0,"val":"api","end":""},{"old":"/api/v1/synonyms","type":0,"val":"v1","end":""},{"old":"/api/v1/synonyms","type":0,"val":"synonyms","end":""}],
    types: placeholder as Registry['api.synonyms.destroy']['types'],
  },
  'api.images.store': {
    methods: ["POST"],
    pattern: '/api/v1/products/:id/images',
    tokens: [{"old":"/api/v1/products/:id/images","type":0,"val":"api","end":""},{"old":"/api/v1/products/:id/images","type":0,"val":"v1","end":""},{"old":"/api/v1/products/:id/images","type":0,"val":"products","end":""},{"old":"/api/v1/products/:id/images","type":1,"val":"id","end":""},{"old":"/api/v1/products/:id/images","type":0,"val":"images","end":""}],
    types: placeholder as Registry['api.images.store']['types'],
  },
  'internal.reservations.store': {
    methods: ["POST"],
    pattern: '/internal/reservations',
    tokens: [{"old":"/internal/reservations","type":0,"val":"internal","end":""},{"old":"/internal/reservations","type":0,"val":"reservations","end":""}],
    types: placeholder as Registry['internal.reservations.store']['types'],
  },
  'internal.reservation_steps.confirm_held': {
    methods: ["POST"],
    pattern: '/internal/reservations/confirm',
    tokens: [{"old":"/internal/reservations/confirm","type":0,"val":"internal","end":""},{"old":"/internal/reservations/confirm","type":0,"val":"reservations","end":""},{"old":"/internal/reservations/confirm","type":0,"val":"confirm","end":""}],
    types: placeholder as Registry['internal.reservation_steps.confirm_held']['types'],
  },
  'internal.reservation_steps.confirm': {
    methods: ["POST"],
    pattern: '/internal/reservations/:id/confirm',
    tokens: [{"old":"/internal/reservations/:id/confirm","type":0,"val":"internal","end":""},{"old":"/internal/reservations/:id/confirm","type":0,"val":"reservations","end":""},{"old":"/internal/reservations/:id/confirm","type":1,"val":"id","end":""},{"old":"/internal/reservations/:id/confirm","type":0,"val":"confirm","end":""}],
    types: placeholder as Registry['internal.reservation_steps.confirm']['types'],
  },
  'internal.reservation_steps.release': {
    methods: ["POST"],
    pattern: '/internal/reservations/:id/release',
    tokens: [{"old":"/internal/reservations/:id/release","type":0,"val":"internal","end":""},{"old":"/internal/reservations/:id/release","type":0,"val":"reservations","end":""},{"old":"/internal/reservations/:id/release","type":1,"val":"id","end":""},{"old":"/internal/reservations/:id/release","type":0,"val":"release","end":""}],
    types: placeholder as Registry['internal.reservation_steps.release']['types'],
  },
  'internal.reservation_steps.commit': {
    methods: ["POST"],
    pattern: '/internal/reservations/:id/commit',
    tokens: [{"old":"/internal/reservations/:id/commit","type":0,"val":"internal","end":""},{"old":"/internal/reservations/:id/commit","type":0,"val":"reservations","end":""},{"old":"/internal/reservations/:id/commit","type":1,"val":"id","end":""},{"old":"/internal/reservations/:id/commit","type":0,"val":"commit","end":""}],
    types: placeholder as Registry['internal.reservation_steps.commit']['types'],
  },
  'internal.reservation_steps.return': {
    methods: ["POST"],
    pattern: '/internal/reservations/:id/return',
    tokens: [{"old":"/internal/reservations/:id/return","type":0,"val":"internal","end":""},{"old":"/internal/reservations/:id/return","type":0,"val":"reservations","end":""},{"old":"/internal/reservations/:id/return","type":1,"val":"id","end":""},{"old":"/internal/reservations/:id/return","type":0,"val":"return","end":""}],
    types: placeholder as Registry['internal.reservation_steps.return']['types'],
  },
  'internal.products': {
    methods: ["GET","HEAD"],
    pattern: '/internal/products',
    tokens: [{"old":"/internal/products","type":0,"val":"internal","end":""},{"old":"/internal/products","type":0,"val":"products","end":""}],
    types: placeholder as Registry['internal.products']['types'],
  },
  'internal.store_stats.index': {
    methods: ["GET","HEAD"],
    pattern: '/internal/stats/stores',
    tokens: [{"old":"/internal/stats/stores","type":0,"val":"internal","end":""},{"old":"/internal/stats/stores","type":0,"val":"stats","end":""},{"old":"/internal/stats/stores","type":0,"val":"stores","end":""}],
    types: placeholder as Registry['internal.store_stats.index']['types'],
  },
  'internal.store_stats.work': {
    methods: ["GET","HEAD"],
    pattern: '/internal/stats/stores/:id/work',
    tokens: [{"old":"/internal/stats/stores/:id/work","type":0,"val":"internal","end":""},{"old":"/internal/stats/stores/:id/work","type":0,"val":"stats","end":""},{"old":"/internal/stats/stores/:id/work","type":0,"val":"stores","end":""},{"old":"/internal/stats/stores/:id/work","type":1,"val":"id","end":""},{"old":"/internal/stats/stores/:id/work","type":0,"val":"work","end":""}],
    types: placeholder as Registry['internal.store_stats.work']['types'],
  },
  'internal.store_events': {
    methods: ["POST"],
    pattern: '/internal/events/stores',
    tokens: [{"old":"/internal/events/stores","type":0,"val":"internal","end":""},{"old":"/internal/events/stores","type":0,"val":"events","end":""},{"old":"/internal/events/stores","type":0,"val":"stores","end":""}],
    types: placeholder as Registry['internal.store_events']['types'],
  },
  'internal.user_events': {
    methods: ["POST"],
    pattern: '/internal/events/users',
    tokens: [{"old":"/internal/events/users","type":0,"val":"internal","end":""},{"old":"/internal/events/users","type":0,"val":"events","end":""},{"old":"/internal/events/users","type":0,"val":"users","end":""}],
    types: placeholder as Registry['internal.user_events']['types'],
  },
  'admin.counts': {
    methods: ["GET","HEAD"],
    pattern: '/admin/catalog/counts',
    tokens: [{"old":"/admin/catalog/counts","type":0,"val":"admin","end":""},{"old":"/admin/catalog/counts","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/counts","type":0,"val":"counts","end":""}],
    types: placeholder as Registry['admin.counts']['types'],
  },
  'admin.home': {
    methods: ["GET","HEAD"],
    pattern: '/admin/catalog',
    tokens: [{"old":"/admin/catalog","type":0,"val":"admin","end":""},{"old":"/admin/catalog","type":0,"val":"catalog","end":""}],
    types: placeholder as Registry['admin.home']['types'],
  },
  'admin.products.index': {
    methods: ["GET","HEAD"],
    pattern: '/admin/catalog/products',
    tokens: [{"old":"/admin/catalog/products","type":0,"val":"admin","end":""},{"old":"/admin/catalog/products","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/products","type":0,"val":"products","end":""}],
    types: placeholder as Registry['admin.products.index']['types'],
  },
  'admin.products.create': {
    methods: ["GET","HEAD"],
    pattern: '/admin/catalog/products/new',
    tokens: [{"old":"/admin/catalog/products/new","type":0,"val":"admin","end":""},{"old":"/admin/catalog/products/new","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/products/new","type":0,"val":"products","end":""},{"old":"/admin/catalog/products/new","type":0,"val":"new","end":""}],
    types: placeholder as Registry['admin.products.create']['types'],
  },
  'admin.products.store': {
    methods: ["POST"],
    pattern: '/admin/catalog/products',
    tokens: [{"old":"/admin/catalog/products","type":0,"val":"admin","end":""},{"old":"/admin/catalog/products","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/products","type":0,"val":"products","end":""}],
    types: placeholder as Registry['admin.products.store']['types'],
  },
  'admin.products.edit': {
    methods: ["GET","HEAD"],
    pattern: '/admin/catalog/products/:id',
    tokens: [{"old":"/admin/catalog/products/:id","type":0,"val":"admin","end":""},{"old":"/admin/catalog/products/:id","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/products/:id","type":0,"val":"products","end":""},{"old":"/admin/catalog/products/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['admin.products.edit']['types'],
  },
  'admin.products.update': {
    methods: ["PATCH"],
    pattern: '/admin/catalog/products/:id',
    tokens: [{"old":"/admin/catalog/products/:id","type":0,"val":"admin","end":""},{"old":"/admin/catalog/products/:id","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/products/:id","type":0,"val":"products","end":""},{"old":"/admin/catalog/products/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['admin.products.update']['types'],
  },
  'admin.products.destroy': {
    methods: ["DELETE"],
    pattern: '/admin/catalog/products/:id',
    tokens: [{"old":"/admin/catalog/products/:id","type":0,"val":"admin","end":""},{"old":"/admin/catalog/products/:id","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/products/:id","type":0,"val":"products","end":""},{"old":"/admin/catalog/products/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['admin.products.destroy']['types'],
  },
  'admin.product_restorations.store': {
    methods: ["POST"],
    pattern: '/admin/catalog/products/:id/restore',
    tokens: [{"old":"/admin/catalog/products/:id/restore","type":0,"val":"admin","end":""},{"old":"/admin/catalog/products/:id/restore","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/products/:id/restore","type":0,"val":"products","end":""},{"old":"/admin/catalog/products/:id/restore","type":1,"val":"id","end":""},{"old":"/admin/catalog/products/:id/restore","type":0,"val":"restore","end":""}],
    types: placeholder as Registry['admin.product_restorations.store']['types'],
  },
  'admin.product_stocks.store': {
    methods: ["POST"],
    pattern: '/admin/catalog/products/:id/stock',
    tokens: [{"old":"/admin/catalog/products/:id/stock","type":0,"val":"admin","end":""},{"old":"/admin/catalog/products/:id/stock","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/products/:id/stock","type":0,"val":"products","end":""},{"old":"/admin/catalog/products/:id/stock","type":1,"val":"id","end":""},{"old":"/admin/catalog/products/:id/stock","type":0,"val":"stock","end":""}],
    types: placeholder as Registry['admin.product_stocks.store']['types'],
  },
  'admin.product_images.store': {
    methods: ["POST"],
    pattern: '/admin/catalog/products/:id/images',
    tokens: [{"old":"/admin/catalog/products/:id/images","type":0,"val":"admin","end":""},{"old":"/admin/catalog/products/:id/images","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/products/:id/images","type":0,"val":"products","end":""},{"old":"/admin/catalog/products/:id/images","type":1,"val":"id","end":""},{"old":"/admin/catalog/products/:id/images","type":0,"val":"images","end":""}],
    types: placeholder as Registry['admin.product_images.store']['types'],
  },
  'admin.product_images.update': {
    methods: ["PATCH"],
    pattern: '/admin/catalog/images/:id',
    tokens: [{"old":"/admin/catalog/images/:id","type":0,"val":"admin","end":""},{"old":"/admin/catalog/images/:id","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/images/:id","type":0,"val":"images","end":""},{"old":"/admin/catalog/images/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['admin.product_images.update']['types'],
  },
  'admin.product_images.destroy': {
    methods: ["DELETE"],
    pattern: '/admin/catalog/images/:id',
    tokens: [{"old":"/admin/catalog/images/:id","type":0,"val":"admin","end":""},{"old":"/admin/catalog/images/:id","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/images/:id","type":0,"val":"images","end":""},{"old":"/admin/catalog/images/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['admin.product_images.destroy']['types'],
  },
  'admin.reviews.index': {
    methods: ["GET","HEAD"],
    pattern: '/admin/catalog/reviews',
    tokens: [{"old":"/admin/catalog/reviews","type":0,"val":"admin","end":""},{"old":"/admin/catalog/reviews","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/reviews","type":0,"val":"reviews","end":""}],
    types: placeholder as Registry['admin.reviews.index']['types'],
  },
  'admin.review_moderations.store': {
    methods: ["POST"],
    pattern: '/admin/catalog/reviews/moderations',
    tokens: [{"old":"/admin/catalog/reviews/moderations","type":0,"val":"admin","end":""},{"old":"/admin/catalog/reviews/moderations","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/reviews/moderations","type":0,"val":"reviews","end":""},{"old":"/admin/catalog/reviews/moderations","type":0,"val":"moderations","end":""}],
    types: placeholder as Registry['admin.review_moderations.store']['types'],
  },
  'admin.store_reviews.index': {
    methods: ["GET","HEAD"],
    pattern: '/admin/catalog/store-reviews',
    tokens: [{"old":"/admin/catalog/store-reviews","type":0,"val":"admin","end":""},{"old":"/admin/catalog/store-reviews","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/store-reviews","type":0,"val":"store-reviews","end":""}],
    types: placeholder as Registry['admin.store_reviews.index']['types'],
  },
  'admin.store_reviews.update': {
    methods: ["PUT"],
    pattern: '/admin/catalog/store-reviews/:id/reply',
    tokens: [{"old":"/admin/catalog/store-reviews/:id/reply","type":0,"val":"admin","end":""},{"old":"/admin/catalog/store-reviews/:id/reply","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/store-reviews/:id/reply","type":0,"val":"store-reviews","end":""},{"old":"/admin/catalog/store-reviews/:id/reply","type":1,"val":"id","end":""},{"old":"/admin/catalog/store-reviews/:id/reply","type":0,"val":"reply","end":""}],
    types: placeholder as Registry['admin.store_reviews.update']['types'],
  },
  'admin.search_misses.index': {
    methods: ["GET","HEAD"],
    pattern: '/admin/catalog/search',
    tokens: [{"old":"/admin/catalog/search","type":0,"val":"admin","end":""},{"old":"/admin/catalog/search","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/search","type":0,"val":"search","end":""}],
    types: placeholder as Registry['admin.search_misses.index']['types'],
  },
  'admin.synonyms.index': {
    methods: ["GET","HEAD"],
    pattern: '/admin/catalog/search/synonyms',
    tokens: [{"old":"/admin/catalog/search/synonyms","type":0,"val":"admin","end":""},{"old":"/admin/catalog/search/synonyms","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/search/synonyms","type":0,"val":"search","end":""},{"old":"/admin/catalog/search/synonyms","type":0,"val":"synonyms","end":""}],
    types: placeholder as Registry['admin.synonyms.index']['types'],
  },
  'admin.synonyms.edit': {
    methods: ["GET","HEAD"],
    pattern: '/admin/catalog/search/synonyms/edit',
    tokens: [{"old":"/admin/catalog/search/synonyms/edit","type":0,"val":"admin","end":""},{"old":"/admin/catalog/search/synonyms/edit","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/search/synonyms/edit","type":0,"val":"search","end":""},{"old":"/admin/catalog/search/synonyms/edit","type":0,"val":"synonyms","end":""},{"old":"/admin/catalog/search/synonyms/edit","type":0,"val":"edit","end":""}],
    types: placeholder as Registry['admin.synonyms.edit']['types'],
  },
  'admin.synonyms.store': {
    methods: ["POST"],
    pattern: '/admin/catalog/search/synonyms',
    tokens: [{"old":"/admin/catalog/search/synonyms","type":0,"val":"admin","end":""},{"old":"/admin/catalog/search/synonyms","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/search/synonyms","type":0,"val":"search","end":""},{"old":"/admin/catalog/search/synonyms","type":0,"val":"synonyms","end":""}],
    types: placeholder as Registry['admin.synonyms.store']['types'],
  },
  'admin.synonyms.destroy': {
    methods: ["DELETE"],
    pattern: '/admin/catalog/search/synonyms',
    tokens: [{"old":"/admin/catalog/search/synonyms","type":0,"val":"admin","end":""},{"old":"/admin/catalog/search/synonyms","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/search/synonyms","type":0,"val":"search","end":""},{"old":"/admin/catalog/search/synonyms","type":0,"val":"synonyms","end":""}],
    types: placeholder as Registry['admin.synonyms.destroy']['types'],
  },
  'admin.unknown': {
    methods: ["GET","HEAD"],
    pattern: '/admin/catalog/*',
    tokens: [{"old":"/admin/catalog/*","type":0,"val":"admin","end":""},{"old":"/admin/catalog/*","type":0,"val":"catalog","end":""},{"old":"/admin/catalog/*","type":2,"val":"*","end":""}],
    types: placeholder as Registry['admin.unknown']['types'],
  },
} as const satisfies Record<string, AdonisEndpoint>

export { routes }

export const registry = {
  routes,
  $tree: {} as ApiDefinition,
}

declare module '@tuyau/core/types' {
  export interface UserRegistry {
    routes: typeof routes
    $tree: ApiDefinition
  }
}
