import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'media': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'api.product_exports.index': { paramsTuple?: []; params?: {} }
    'api.products.index': { paramsTuple?: []; params?: {} }
    'api.products.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_reviews.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.categories.index': { paramsTuple?: []; params?: {} }
    'api.categories.show': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'api.search_suggestions.index': { paramsTuple?: []; params?: {} }
    'api.jobs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.products.store': { paramsTuple?: []; params?: {} }
    'api.products.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.products.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_restorations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_duplicates.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.images.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.images.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_inventories.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_inventories.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_families.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_families.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.families.store': { paramsTuple?: []; params?: {} }
    'api.families.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.families.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.families.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_reviews.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reviews.index': { paramsTuple?: []; params?: {} }
    'api.reviews.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reviews.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.review_replies.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.review_replies.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.review_votes.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.review_votes.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.review_votes.report': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.review_moderations.approve': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.review_moderations.reject': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.categories.store': { paramsTuple?: []; params?: {} }
    'api.categories.update': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'api.categories.destroy': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'api.category_moves.store': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'api.category_pictures.destroy': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'api.synonyms.index': { paramsTuple?: []; params?: {} }
    'api.synonyms.update': { paramsTuple?: []; params?: {} }
    'api.synonyms.destroy': { paramsTuple?: []; params?: {} }
    'api.images.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_imports.store': { paramsTuple?: []; params?: {} }
    'api.category_pictures.update': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'internal.reservations.store': { paramsTuple?: []; params?: {} }
    'internal.reservation_steps.confirm_held': { paramsTuple?: []; params?: {} }
    'internal.reservation_steps.confirm': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.reservation_steps.release': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.reservation_steps.commit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.reservation_steps.return': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.products': { paramsTuple?: []; params?: {} }
    'internal.store_stats.index': { paramsTuple?: []; params?: {} }
    'internal.store_stats.work': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.store_events': { paramsTuple?: []; params?: {} }
    'internal.author_reviews.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.user_events.store': { paramsTuple?: []; params?: {} }
    'admin.counts': { paramsTuple?: []; params?: {} }
    'admin.home': { paramsTuple?: []; params?: {} }
    'admin.products.index': { paramsTuple?: []; params?: {} }
    'admin.products.create': { paramsTuple?: []; params?: {} }
    'admin.products.store': { paramsTuple?: []; params?: {} }
    'admin.product_changes.store': { paramsTuple?: []; params?: {} }
    'admin.products.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.products.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.products.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_restorations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_duplicates.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_stocks.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_families.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_families.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.families.index': { paramsTuple?: []; params?: {} }
    'admin.families.create': { paramsTuple?: []; params?: {} }
    'admin.families.store': { paramsTuple?: []; params?: {} }
    'admin.families.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.families.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.families.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.family_members.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.family_members.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_images.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_images.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_images.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.reviews.index': { paramsTuple?: []; params?: {} }
    'admin.review_moderations.store': { paramsTuple?: []; params?: {} }
    'admin.store_reviews.index': { paramsTuple?: []; params?: {} }
    'admin.store_reviews.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.categories.index': { paramsTuple?: []; params?: {} }
    'admin.categories.create': { paramsTuple?: []; params?: {} }
    'admin.categories.store': { paramsTuple?: []; params?: {} }
    'admin.categories.edit': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'admin.categories.update': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'admin.categories.destroy': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'admin.category_moves.store': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'admin.category_pictures.store': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'admin.category_pictures.destroy': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'admin.imports.index': { paramsTuple?: []; params?: {} }
    'admin.imports.store': { paramsTuple?: []; params?: {} }
    'admin.imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.import_steps.columns': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.import_steps.start': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.import_steps.failed': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_exports.index': { paramsTuple?: []; params?: {} }
    'admin.product_exports.store': { paramsTuple?: []; params?: {} }
    'admin.product_exports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.search_misses.index': { paramsTuple?: []; params?: {} }
    'admin.synonyms.index': { paramsTuple?: []; params?: {} }
    'admin.synonyms.edit': { paramsTuple?: []; params?: {} }
    'admin.synonyms.store': { paramsTuple?: []; params?: {} }
    'admin.synonyms.destroy': { paramsTuple?: []; params?: {} }
    'admin.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  GET: {
    'media': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'api.product_exports.index': { paramsTuple?: []; params?: {} }
    'api.products.index': { paramsTuple?: []; params?: {} }
    'api.products.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_reviews.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.categories.index': { paramsTuple?: []; params?: {} }
    'api.categories.show': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'api.search_suggestions.index': { paramsTuple?: []; params?: {} }
    'api.jobs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_inventories.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.families.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reviews.index': { paramsTuple?: []; params?: {} }
    'api.synonyms.index': { paramsTuple?: []; params?: {} }
    'internal.products': { paramsTuple?: []; params?: {} }
    'internal.store_stats.index': { paramsTuple?: []; params?: {} }
    'internal.store_stats.work': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.author_reviews.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.counts': { paramsTuple?: []; params?: {} }
    'admin.home': { paramsTuple?: []; params?: {} }
    'admin.products.index': { paramsTuple?: []; params?: {} }
    'admin.products.create': { paramsTuple?: []; params?: {} }
    'admin.products.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.families.index': { paramsTuple?: []; params?: {} }
    'admin.families.create': { paramsTuple?: []; params?: {} }
    'admin.families.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.family_members.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.reviews.index': { paramsTuple?: []; params?: {} }
    'admin.store_reviews.index': { paramsTuple?: []; params?: {} }
    'admin.categories.index': { paramsTuple?: []; params?: {} }
    'admin.categories.create': { paramsTuple?: []; params?: {} }
    'admin.categories.edit': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'admin.imports.index': { paramsTuple?: []; params?: {} }
    'admin.imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.import_steps.failed': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_exports.index': { paramsTuple?: []; params?: {} }
    'admin.product_exports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.search_misses.index': { paramsTuple?: []; params?: {} }
    'admin.synonyms.index': { paramsTuple?: []; params?: {} }
    'admin.synonyms.edit': { paramsTuple?: []; params?: {} }
    'admin.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  HEAD: {
    'media': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'api.product_exports.index': { paramsTuple?: []; params?: {} }
    'api.products.index': { paramsTuple?: []; params?: {} }
    'api.products.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_reviews.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.categories.index': { paramsTuple?: []; params?: {} }
    'api.categories.show': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'api.search_suggestions.index': { paramsTuple?: []; params?: {} }
    'api.jobs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_inventories.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.families.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reviews.index': { paramsTuple?: []; params?: {} }
    'api.synonyms.index': { paramsTuple?: []; params?: {} }
    'internal.products': { paramsTuple?: []; params?: {} }
    'internal.store_stats.index': { paramsTuple?: []; params?: {} }
    'internal.store_stats.work': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.author_reviews.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.counts': { paramsTuple?: []; params?: {} }
    'admin.home': { paramsTuple?: []; params?: {} }
    'admin.products.index': { paramsTuple?: []; params?: {} }
    'admin.products.create': { paramsTuple?: []; params?: {} }
    'admin.products.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.families.index': { paramsTuple?: []; params?: {} }
    'admin.families.create': { paramsTuple?: []; params?: {} }
    'admin.families.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.family_members.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.reviews.index': { paramsTuple?: []; params?: {} }
    'admin.store_reviews.index': { paramsTuple?: []; params?: {} }
    'admin.categories.index': { paramsTuple?: []; params?: {} }
    'admin.categories.create': { paramsTuple?: []; params?: {} }
    'admin.categories.edit': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'admin.imports.index': { paramsTuple?: []; params?: {} }
    'admin.imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.import_steps.failed': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_exports.index': { paramsTuple?: []; params?: {} }
    'admin.product_exports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.search_misses.index': { paramsTuple?: []; params?: {} }
    'admin.synonyms.index': { paramsTuple?: []; params?: {} }
    'admin.synonyms.edit': { paramsTuple?: []; params?: {} }
    'admin.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  POST: {
    'api.products.store': { paramsTuple?: []; params?: {} }
    'api.product_restorations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_duplicates.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.families.store': { paramsTuple?: []; params?: {} }
    'api.product_reviews.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.review_votes.report': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.review_moderations.approve': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.review_moderations.reject': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.categories.store': { paramsTuple?: []; params?: {} }
    'api.category_moves.store': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'api.images.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_imports.store': { paramsTuple?: []; params?: {} }
    'internal.reservations.store': { paramsTuple?: []; params?: {} }
    'internal.reservation_steps.confirm_held': { paramsTuple?: []; params?: {} }
    'internal.reservation_steps.confirm': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.reservation_steps.release': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.reservation_steps.commit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.reservation_steps.return': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'internal.store_events': { paramsTuple?: []; params?: {} }
    'internal.user_events.store': { paramsTuple?: []; params?: {} }
    'admin.products.store': { paramsTuple?: []; params?: {} }
    'admin.product_changes.store': { paramsTuple?: []; params?: {} }
    'admin.product_restorations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_duplicates.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_stocks.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.families.store': { paramsTuple?: []; params?: {} }
    'admin.family_members.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_images.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.review_moderations.store': { paramsTuple?: []; params?: {} }
    'admin.categories.store': { paramsTuple?: []; params?: {} }
    'admin.category_moves.store': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'admin.category_pictures.store': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'admin.imports.store': { paramsTuple?: []; params?: {} }
    'admin.import_steps.columns': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.import_steps.start': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_exports.store': { paramsTuple?: []; params?: {} }
    'admin.synonyms.store': { paramsTuple?: []; params?: {} }
  }
  PATCH: {
    'api.products.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.images.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_inventories.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.families.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reviews.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.categories.update': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'admin.products.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.families.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_images.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.categories.update': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
  }
  DELETE: {
    'api.products.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.images.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.product_families.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.families.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.reviews.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.review_replies.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.review_votes.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.categories.destroy': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'api.category_pictures.destroy': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'api.synonyms.destroy': { paramsTuple?: []; params?: {} }
    'admin.products.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_families.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.families.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.product_images.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.categories.destroy': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'admin.category_pictures.destroy': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'admin.synonyms.destroy': { paramsTuple?: []; params?: {} }
  }
  PUT: {
    'api.product_families.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.review_replies.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.review_votes.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.synonyms.update': { paramsTuple?: []; params?: {} }
    'api.category_pictures.update': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'admin.product_families.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.store_reviews.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}