import env from '#start/env'
import { personalDataYears } from '@marketplace/shared/contracts/limits'

/** How many years the law has orders kept with the names of those who placed them. */
export const keptYears = env.get('PERSONAL_DATA_YEARS') ?? personalDataYears
