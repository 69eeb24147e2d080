/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  media: typeof routes['media']
  api: {
    products: {
      index: typeof routes['api.products.index']
      show: typeof routes['api.products.show']
      store: typeof routes['api.products.store']
      update: typeof routes['api.products.update']
      destroy: typeof routes['api.products.destroy']
    }
    productReviews: {
      index: typeof routes['api.product_reviews.index']
      store: typeof routes['api.product_reviews.store']
    }
    categories: {
      index: typeof routes['api.categories.index']
    }
    searchSuggestions: {
      index: typeof routes['api.search_suggestions.index']
    }
    productRestorations: {
      store: typeof routes['api.product_restorations.store']
    }
    images: {
      update: typeof routes['api.images.update']
      destroy: typeof routes['api.images.destroy']
      store: typeof routes['api.images.store']
    }
    productInventories: {
      show: typeof routes['api.product_inventories.show']
      update: typeof routes['api.product_inventories.update']
    }
    reviews: {
      index: typeof routes['api.reviews.index']
      update: typeof routes['api.reviews.update']
      destroy: typeof routes['api.reviews.destroy']
    }
    reviewReplies: {
      update: typeof routes['api.review_replies.update']
      destroy: typeof routes['api.review_replies.destroy']
    }
    reviewVotes: {
      update: typeof routes['api.review_votes.update']
      destroy: typeof routes['api.review_votes.destroy']
      report: typeof routes['api.review_votes.report']
    }
    reviewModerations: {
      approve: typeof routes['api.review_moderations.approve']
      reject: typeof routes['api.review_moderations.reject']
    }
    synonyms: {
      index: typeof routes['api.synonyms.index']
      update: typeof routes['api.synonyms.update']
      destroy: typeof routes['api.synonyms.destroy']
    }
  }
  internal: {
    reservations: {
      store: typeof routes['internal.reservations.store']
    }
    reservationSteps: {
      confirmHeld: typeof routes['internal.reservation_steps.confirm_held']
      confirm: typeof routes['internal.reservation_steps.confirm']
      release: typeof routes['internal.reservation_steps.release']
      commit: typeof routes['internal.reservation_steps.commit']
      return: typeof routes['internal.reservation_steps.return']
    }
    products: typeof routes['internal.products']
    storeStats: {
      index: typeof routes['internal.store_stats.index']
      work: typeof routes['internal.store_stats.work']
    }
    storeEvents: typeof routes['internal.store_events']
    userEvents: typeof routes['internal.user_events']
  }
  admin: {
    counts: typeof routes['admin.counts']
    home: typeof routes['admin.home']
    products: {
      index: typeof routes['admin.products.index']
      create: typeof routes['admin.products.create']
      store: typeof routes['admin.products.store']
      edit: typeof routes['admin.products.edit']
      update: typeof routes['admin.products.update']
      destroy: typeof routes['admin.products.destroy']
    }
    productRestorations: {
      store: typeof routes['admin.product_restorations.store']
    }
    productStocks: {
      store: typeof routes['admin.product_stocks.store']
    }
    productImages: {
      store: typeof routes['admin.product_images.store']
      update: typeof routes['admin.product_images.update']
      destroy: typeof routes['admin.product_images.destroy']
    }
    reviews: {
      index: typeof routes['admin.reviews.index']
    }
    reviewModerations: {
      store: typeof routes['admin.review_moderations.store']
    }
    storeReviews: {
      index: typeof routes['admin.store_reviews.index']
      update: typeof routes['admin.store_reviews.update']
    }
    searchMisses: {
      index: typeof routes['admin.search_misses.index']
    }
    synonyms: {
      index: typeof routes['admin.synonyms.index']
      edit: typeof routes['admin.synonyms.edit']
      store: typeof routes['admin.synonyms.store']
      destroy: typeof routes['admin.synonyms.destroy']
    }
    unknown: typeof routes['admin.unknown']
  }
}
