import type { SiteConfig } from './guide/site/types.ts'

/** Who publishes, where, in which colours, and how the guides are grouped. */
export default {
  name: 'Fixproof',
  url: 'https://fixproof.example',
  description:
    'Security guides for people who ship apps built with AI tools: the hole, the exact fix, and how to see that it holds.',
  tagline: 'Find the hole. Paste the fix. See it hold.',
  language: 'en',
  offline: true,
  organisation: { name: 'Fixproof', url: 'https://fixproof.example' },
  repository: { url: 'https://git.fixproof.example/fixproof', branch: 'main' },
  contentSignals: { search: true, 'ai-input': true, 'ai-train': true },
  security: {
    contacts: ['mailto:security@fixproof.example'],
    expires: '2027-11-20',
    languages: ['en'],
    policy: '/about#report-a-hole',
  },
  indexNow: { key: '7c1f0a54e6d24b0b9a3d5e8f21c6b470', endpoint: 'https://api.indexnow.org/indexnow' },
  navigation: [
    { label: 'Guides', href: '/blog' },
    { label: 'My stack', href: '/checklist' },
    { label: 'Proofs', href: '/proofs' },
    { label: 'Glossary', href: '/glossary' },
    { label: 'About', href: '/about' },
  ],
  // Text colours keep at least 4.5:1 on paper and on sheet, in both themes (WCAG 2.2, 1.4.3); axe holds them to it.
  colours: {
    paper: { light: '#f8f8f5', dark: '#121513' },
    sheet: { light: '#eeefe9', dark: '#1b1f1c' },
    rule: { light: '#d2d5cb', dark: '#363c37' },
    ink: { light: '#15191a', dark: '#e7eae3' },
    muted: { light: '#535a56', dark: '#a6aea7' },
    accent: { light: '#1a44c4', dark: '#9db8ff' },
    critical: { light: '#b3171d', dark: '#ff938b' },
    high: { light: '#a13f00', dark: '#ffa66b' },
    medium: { light: '#755700', dark: '#e8c255' },
    low: { light: '#2b5876', dark: '#92c1e0' },
    vulnerable: { light: '#b3171d', dark: '#ff938b' },
    fixed: { light: '#15633a', dark: '#7fd49b' },
    blue: { light: '#1a44c4', dark: '#9db8ff' },
    green: { light: '#15633a', dark: '#7fd49b' },
    purple: { light: '#652b99', dark: '#cda6ff' },
    orange: { light: '#a13f00', dark: '#ffa66b' },
    red: { light: '#b3171d', dark: '#ff938b' },
  },
  categories: [
    {
      id: 'getting-started',
      title: 'Getting started',
      description:
        'First steps for people whose app was written with an AI tool: what can go wrong, and what to look at first.',
      variant: 'blue',
    },
    {
      id: 'guides',
      title: 'Guides by tool',
      description:
        'One guide a tool: what the vendor secures, what is left to you, and the exact code that closes each hole.',
      variant: 'blue',
    },
    {
      id: 'how-to',
      title: 'How-to',
      description: 'One job, step by step: what you need, what to type, and what you should see after each step.',
      variant: 'green',
    },
    {
      id: 'vulnerabilities',
      title: 'Vulnerabilities',
      description:
        'One hole at a time: find it in your app logged out and as another user, fix it for your stack, see it closed.',
      variant: 'red',
    },
    {
      id: 'agents',
      title: 'Coding agents',
      description:
        'What a coding agent can reach on your machine and in your accounts, and the limits that hold when it errs.',
      variant: 'purple',
    },
    {
      id: 'checklists',
      title: 'Checklists',
      description:
        'Lists to work through before a launch or a session, each item with one way to prove that it is done.',
      variant: 'green',
    },
    {
      id: 'blueprints',
      title: 'Blueprints',
      description:
        'Whole stacks from the first table to the launch: who holds which secret, who checks what, in which order to build.',
      variant: 'orange',
    },
  ],
} satisfies SiteConfig
