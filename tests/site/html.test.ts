import { expect, test } from 'vitest'
import { htmlProblems, pageOfEachType } from '../support/html-problems.ts'
import { site } from '../support/site.ts'

test.each(pageOfEachType(site.pages))('the HTML of $address is valid', (page) => {
  expect(htmlProblems(page)).toEqual([])
})
