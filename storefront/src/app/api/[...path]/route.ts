import { answerApi } from '@/app/answer-api'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answerApi()
