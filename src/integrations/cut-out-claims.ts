import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { AstroIntegration } from 'astro'
import { addresses } from '../lineup/addresses.ts'
import { objectsOfLines } from '../publish/json-text.ts'
import { claimFiles } from '../publish/publish-claims.ts'
import type { PublishedClaim } from '../publish/schemas/published-claim.ts'

/**
 * Write the files of single claims out of the `claims.json` that was built. There may be hundreds of thousands: to render each as a page
 * of its own would take Astro many times as long.
 */
export const cutOutClaims: AstroIntegration = {
  name: 'cut-out-claims',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const file = readFileSync(new URL(addresses.claimsData, dir))
      const claims = objectsOfLines(file) as Iterable<PublishedClaim>
      const made = new Set<string>()
      for (const { address, content } of claimFiles(claims)) {
        const folder = dirname(address)
        if (!made.has(folder)) mkdirSync(new URL(folder, dir), { recursive: true })
        made.add(folder)
        writeFileSync(new URL(address, dir), content)
      }
    },
  },
}
