// @ts-check
import process from 'node:process'
import { defineConfig, fontProviders } from 'astro/config'
import { siteSettings } from './src/commands/support/site-settings.ts'
import { contentFolder, sourcesFolder } from './src/corpus/site-corpus.ts'
import sitemap from '@astrojs/sitemap'
import { annotate } from './src/integrations/annotate/annotate.ts'
import { cutOutClaims } from './src/integrations/cut-out-claims.ts'
import { keepPermalinks } from './src/integrations/keep-permalinks.ts'
import { redirectFormer } from './src/integrations/redirect-former.ts'
import { refusePrivateOutput } from './src/integrations/refuse-private-output.ts'
import { reloadContent } from './src/integrations/reload-content.ts'
import { saveMemory } from './src/integrations/save-memory.ts'
import { writeHeaders } from './src/integrations/write-headers.ts'

const { site, base, folder, isPrivate } = siteSettings(process.env)

/** One of the weights of the text face that the styles use. */
const fontVariant = (/** @type {400 | 600} */ weight) => ({
  weight,
  style: /** @type {const} */ ('normal'),
  // swap: the metric-matched fallback keeps every line where it is.
  display: /** @type {const} */ ('swap'),
  src: /** @type {[string]} */ ([
    `./node_modules/@fontsource/crimson-pro/files/crimson-pro-latin-${weight}-normal.woff2`,
  ]),
})

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  base,
  outDir: `./${folder}`,
  trailingSlash: 'always',
  // Without loss: the default drops white space between inline elements, which would corrupt quotes.
  compressHTML: true,
  // Scripts that change the layout run before the first paint, so they stand in the page up to this size.
  vite: { build: { assetsInlineLimit: 6144 } },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  integrations: [
    refusePrivateOutput(isPrivate),
    saveMemory,
    redirectFormer(site, base),
    writeHeaders(base),
    cutOutClaims,
    ...(site === undefined || isPrivate ? [] : [sitemap()]),
    // Behind all that write files.
    keepPermalinks(contentFolder, base),
    reloadContent,
    annotate({ content: contentFolder, sources: sourcesFolder }),
  ],
  // No page comes from a Markdown file of its own, so nothing highlights code in a way that the policy below forbids.
  markdown: { syntaxHighlight: false },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Crimson Pro',
      cssVariable: '--font-text',
      fallbacks: ['Georgia', 'Times New Roman', 'serif'],
      options: {
        variants: [fontVariant(400), fontVariant(600)],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
      ],
    },
  },
})
