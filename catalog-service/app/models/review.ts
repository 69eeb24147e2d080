import { ReviewSchema } from '#database/schema'

export default class Review extends ReviewSchema {}
