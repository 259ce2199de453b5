import { describe, expect, it } from 'vitest'
import PageHeader from '../../components/site/PageHeader.vue'
import { render } from './render.ts'

const crumbs = [
  { name: 'Fixproof', path: '/' },
  { name: 'All guides', path: '/blog' },
]

describe('PageHeader', () => {
  it('says where the page stands, what it is and what it holds', async () => {
    const { texts } = await render(PageHeader, { crumbs, title: 'All <guides>', description: 'Every guide.' })
    expect(texts('li')).toEqual(['Fixproof', 'All guides'])
    expect(texts('h1')).toEqual(['All <guides>'])
    expect(texts('.lead')).toEqual(['Every guide.'])
  })
})
