import { describe, expect, it } from 'vitest'
import { toChecklistGuide, toolsOf } from '../../../../guide/checklist/guides.ts'
import { guide } from './sample-guides.ts'

describe('toChecklistGuide', () => {
  it('takes what the list needs, and nothing for what was left out', () => {
    const named = { path: '/blog/guides/x', title: 'X', dateModified: '2026-03-01' }
    const checklist = [{ title: 'Keys', items: [{ id: 'check-a', label: 'A' }] }]
    expect(toChecklistGuide({ ...named, severity: 'high', stack: ['supabase'], checklist })).toEqual({
      ...named,
      severity: 'high',
      stack: ['supabase'],
      checklist,
    })
    expect(toChecklistGuide({ path: '/x', title: 'X', severity: null, stack: null, checklist: null })).toEqual({
      path: '/x',
      title: 'X',
      dateModified: '',
      severity: undefined,
      stack: [],
      checklist: [],
    })
  })

  it('is for every reader where any stack is named, whatever else is', () => {
    expect(toChecklistGuide({ path: '/x', title: 'X', stack: ['any', 'supabase'] }).stack).toEqual([])
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
