import { TOPICS_PATH } from '../topics/topic.ts'

/** Addresses of the pages that are there whatever is published, and that others may link to. */
export const FIXED_PAGES = [
  '/',
  '/about',
  '/blog',
  '/checklist',
  '/corrections',
  '/facts',
  '/glossary',
  '/proofs',
  '/search',
  TOPICS_PATH,
] as const
