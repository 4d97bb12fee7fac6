import { z } from 'zod'
import { idPattern } from './id.ts'

const id = idPattern.source.slice(1, -1)

/** Accept the ID of a claim or a silence: `<article>/<fact>`, with `/<n>` from 1 where the article makes several claims. */
export const claimIdSchema = z
  .string()
  .regex(new RegExp(`^${id}/${id}(?:/[1-9][0-9]*)?$`), 'a claim as <article>/<fact> or <article>/<fact>/<n>')
