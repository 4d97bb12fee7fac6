import { expect, test } from 'vitest'
import { siteSettings } from '../../../src/commands/support/site-settings.ts'

const unsaid = { site: undefined, isPrivate: false }

test.each([
  [{}, { ...unsaid, folder: 'dist', base: '/' }],
  [{ BASE_PATH: '' }, { ...unsaid, folder: 'dist', base: '/' }],
  [{ BASE_PATH: '/' }, { ...unsaid, folder: 'dist', base: '/' }],
  [{ BASE_PATH: 'same-story' }, { ...unsaid, folder: 'dist', base: '/same-story/' }],
  [{ BASE_PATH: '/same-story' }, { ...unsaid, folder: 'dist', base: '/same-story/' }],
  [{ BASE_PATH: '/news/same-story/' }, { ...unsaid, folder: 'dist', base: '/news/same-story/' }],
  [{ SOURCE_TEXT: 'private' }, { ...unsaid, isPrivate: true, folder: 'dist-private', base: '/' }],
  [{ SOURCE_TEXT: 'public' }, { ...unsaid, folder: 'dist', base: '/' }],
  [{ SITE_URL: '' }, { ...unsaid, folder: 'dist', base: '/' }],
  [
    { SITE_URL: 'https://example.org' },
    { ...unsaid, site: 'https://example.org', folder: 'dist', base: '/' },
  ],
])('%j gives %j', (environment, settings) => {
  expect(siteSettings(environment)).toEqual(settings)
})
