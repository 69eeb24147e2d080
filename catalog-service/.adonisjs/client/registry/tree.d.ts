/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  media: typeof routes['media']
  api: {
    productExports: {
      index: typeof routes['api.product_exports.index']
    }
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
      show: typeof routes['api.categories.show']
      store: typeof routes['api.categories.store']
      update: typeof routes['api.categories.update']
      destroy: typeof routes['api.categories.destroy']
    }
    searchSuggestions: {
      index: typeof routes['api.search_suggestions.index']
    }
    jobs: {
      show: typeof routes['api.jobs.show']
    }
    productRestorations: {
      store: typeof routes['api.product_restorations.store']
    }
    productDuplicates: {
      store: typeof routes['api.product_duplicates.store']
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
    productFamilies: {
      update: typeof routes['api.product_families.update']
      destroy: typeof routes['api.product_families.destroy']
    }
    families: {
      store: typeof routes['api.families.store']
      show: typeof routes['api.families.show']
      update: typeof routes['api.families.update']
      destroy: typeof routes['api.families.destroy']
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
    categoryMoves: {
      store: typeof routes['api.category_moves.store']
    }
    categoryPictures: {
      destroy: typeof routes['api.category_pictures.destroy']
      update: typeof routes['api.category_pictures.update']
    }
    synonyms: {
      index: typeof routes['api.synonyms.index']
      update: typeof routes['api.synonyms.update']
      destroy: typeof routes['api.synonyms.destroy']
    }
    productImports: {
      store: typeof routes['api.product_imports.store']
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
    authorReviews: {
      index: typeof routes['internal.author_reviews.index']
    }
    userEvents: {
      store: typeof routes['internal.user_events.store']
    }
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
    productChanges: {
      store: typeof routes['admin.product_changes.store']
    }
    productRestorations: {
      store: typeof routes['admin.product_restorations.store']
    }
    productDuplicates: {
      store: typeof routes['admin.product_duplicates.store']
    }
    productStocks: {
      store: typeof routes['admin.product_stocks.store']
    }
    productFamilies: {
      update: typeof routes['admin.product_families.update']
      destroy: typeof routes['admin.product_families.destroy']
    }
    families: {
      index: typeof routes['admin.families.index']
      create: typeof routes['admin.families.create']
      store: typeof routes['admin.families.store']
      edit: typeof routes['admin.families.edit']
      update: typeof routes['admin.families.update']
      destroy: typeof routes['admin.families.destroy']
    }
    familyMembers: {
      create: typeof routes['admin.family_members.create']
      store: typeof routes['admin.family_members.store']
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
    categories: {
      index: typeof routes['admin.categories.index']
      create: typeof routes['admin.categories.create']
      store: typeof routes['admin.categories.store']
      edit: typeof routes['admin.categories.edit']
      update: typeof routes['admin.categories.update']
      destroy: typeof routes['admin.categories.destroy']
    }
    categoryMoves: {
      store: typeof routes['admin.category_moves.store']
    }
    categoryPictures: {
      store: typeof routes['admin.category_pictures.store']
      destroy: typeof routes['admin.category_pictures.destroy']
    }
    imports: {
      index: typeof routes['admin.imports.index']
      store: typeof routes['admin.imports.store']
      show: typeof routes['admin.imports.show']
    }
    importSteps: {
      columns: typeof routes['admin.import_steps.columns']
      start: typeof routes['admin.import_steps.start']
      failed: typeof routes['admin.import_steps.failed']
    }
    productExports: {
      index: typeof routes['admin.product_exports.index']
      store: typeof routes['admin.product_exports.store']
      show: typeof routes['admin.product_exports.show']
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
