import { expect, it } from 'vitest'
import { searchedTerms } from '#renderer/reader/find/searched-terms.ts'

it.each([
  { search: 'convoy escort', terms: ['convoy', 'escort'] },
  { search: 'convoy “naval escort”', terms: ['convoy', 'naval escort'] },
  { search: 'escort*', terms: ['escort'] },
  { search: '(convoy OR escort) AND NOT pilot', terms: ['convoy', 'escort'] },
  { search: 'convoy -pilot', terms: ['convoy'] },
  { search: 'outlet:Courier title:talks text:"run out"', terms: ['talks', 'run out'] },
  { search: '"not closed', terms: ['not closed'] },
  { search: '  ', terms: [] },
])('takes from the search $search what stands in a text', ({ search, terms }) => {
  expect(searchedTerms(search)).toEqual(terms)
})
