import { expect, test } from 'vitest'
import { siteSettings } from '../../../src/commands/support/site-settings.ts'

test.each([
  [{}, { folder: 'dist', base: '/' }],
  [{ BASE_PATH: '' }, { folder: 'dist', base: '/' }],
  [{ BASE_PATH: '/' }, { folder: 'dist', base: '/' }],
  [{ BASE_PATH: 'same-story' }, { folder: 'dist', base: '/same-story/' }],
  [{ BASE_PATH: '/same-story' }, { folder: 'dist', base: '/same-story/' }],
  [{ BASE_PATH: '/news/same-story/' }, { folder: 'dist', base: '/news/same-story/' }],
  [{ SOURCE_TEXT: 'private' }, { folder: 'dist-private', base: '/' }],
  [{ SOURCE_TEXT: 'public' }, { folder: 'dist', base: '/' }],
])('%j gives %j', (environment, settings) => {
  expect(siteSettings(environment)).toEqual(settings)
})
