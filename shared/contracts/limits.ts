/** Numbers that bound what people may enter, and how long things are kept. Each stands here only. */

/** Pieces of one product in a cart or a checkout. */
export const maxQuantity = 999

/** Lines of a cart or a checkout. */
export const maxLines = 100

/** Pieces of one product that a person can enter as stock. Returns may go beyond it. */
export const maxStock = 1_000_000

/** Orders of one shopper that may wait for confirmation. */
export const maxPendingOrders = 50

/** What an account without a delivered order may have waiting, methods with `limitsNewAccounts` alone. */
export const newAccountLimits = { checkouts: 3, pieces: 20, amount: '5000.00' } as const

/** Words of a search that are looked at; the rest are ignored. */
export const maxWords = 8

const megabyte = 1024 * 1024

/** Largest bodies, in bytes: of JSON, and of the files inside a form. */
export const maxBytes = { json: megabyte, image: 10 * megabyte, csv: 20 * megabyte } as const

/** Pixels of a picture, once it is decoded. */
export const maxPixels = 40_000_000

/** Pictures of one product. */
export const maxImages = 12

/** Levels of the tree of categories. */
export const maxCategoryDepth = 4

/** What a category says about its products, inherited attributes aside. */
export const maxAttributes = 20

/** Choices of one attribute. */
export const maxChoices = 50

/** Products in one import, or in an export that is sent at once, and columns of its table. */
export const maxImportRows = 10_000
export const maxImportColumns = 60

/** Products in one export that a job makes. */
export const maxExportRows = 100_000

/** Options of one family, values of one option and products of one family. */
export const familyLimits = { options: 3, values: 100, members: 100 } as const

/** How long the catalog holds stock for which no order exists yet. */
export const holdSeconds = 15 * 60

/** How long one try of a checkout holds its idempotency key. */
export const keyLockSeconds = 60

/** How long the response under an idempotency key is kept. */
export const keyKeptHours = 24

/** How long after its lock an abandoned key is freed. */
export const keyStuckHours = 1

/** Years for which the law has orders kept with the names of those who placed them. */
export const personalDataYears = 10
