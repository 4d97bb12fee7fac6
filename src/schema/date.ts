import { z } from 'zod'

/** Accept a calendar day as ISO 8601 writes it, `2025-02-12`; days that no calendar has are refused. */
export const daySchema = z.iso.date('a day as YYYY-MM-DD')
