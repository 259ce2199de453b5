import { describe, expect, it } from 'vitest'
import { toChecklistGuide, toolsOf } from '../../../../guide/checklist/guides.ts'
import { article } from '../schema/sample-article.ts'
import { guide } from './sample-guides.ts'

describe('toChecklistGuide', () => {
  const checklist = [{ title: 'Keys', items: [{ id: 'check-a', label: 'A' }] }]
  const whole = article({ severity: 'high', stack: ['supabase'], checklist })

  it('takes what the list needs', () => {
    const { path, title, dateModified } = whole
    expect(toChecklistGuide(whole)).toEqual({
      path,
      title,
      dateModified,
      severity: 'high',
      stack: ['supabase'],
      checklist,
    })
  })

  it('is for every reader where any stack is named, whatever else is', () => {
    expect(toChecklistGuide({ ...whole, stack: ['any', 'supabase'] }).stack).toEqual([])
  })
})

describe('toolsOf', () => {
  it('names each tool once, by name, and only where there is something to tick', () => {
    const guides = [
      guide('one', ['A'], { stack: ['supabase', 'aws-amplify'] }),
      guide('two', ['B'], { stack: ['auth0', 'supabase'] }),
      guide('three', [], { stack: ['vite'] }),
      guide('four', [], { stack: ['npm'], checklist: [] }),
    ]
    expect(toolsOf(guides)).toEqual([
      { id: 'auth0', name: 'Auth0' },
      { id: 'aws-amplify', name: 'AWS Amplify' },
      { id: 'supabase', name: 'Supabase' },
    ])
  })
})
