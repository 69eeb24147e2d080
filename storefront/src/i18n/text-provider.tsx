'use client'

/** Gives texts to components of the browser; from a module of the browser it takes nothing from a configuration. */
export { NextIntlClientProvider as TextProvider } from 'next-intl'
