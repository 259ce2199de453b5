import { z } from 'zod'

/**
 * The tools that a guide can apply to: id in frontmatter → name as its vendor writes it.
 * Add a tool here before a guide names it.
 */
export const STACK_NAMES = {
  aider: 'Aider',
  any: 'Any stack',
  anthropic: 'Anthropic',
  auth0: 'Auth0',
  aws: 'AWS',
  'aws-amplify': 'AWS Amplify',
  base44: 'Base44',
  'better-auth': 'Better Auth',
  bolt: 'Bolt.new',
  'chrome-extension': 'Chrome extensions',
  'claude-code': 'Claude Code',
  clerk: 'Clerk',
  cloudflare: 'Cloudflare',
  codex: 'Codex',
  convex: 'Convex',
  cursor: 'Cursor',
  drizzle: 'Drizzle',
  expo: 'Expo',
  express: 'Express',
  firebase: 'Firebase',
  fly: 'Fly.io',
  'gemini-cli': 'Gemini CLI',
  git: 'Git',
  github: 'GitHub',
  'github-copilot': 'GitHub Copilot',
  lovable: 'Lovable',
  mcp: 'MCP',
  neon: 'Neon',
  netlify: 'Netlify',
  nextjs: 'Next.js',
  node: 'Node.js',
  npm: 'npm',
  openai: 'OpenAI',
  planetscale: 'PlanetScale',
  pnpm: 'pnpm',
  postgres: 'Postgres',
  prisma: 'Prisma',
  railway: 'Railway',
  react: 'React',
  render: 'Render',
  replit: 'Replit',
  s3: 'Amazon S3',
  stripe: 'Stripe',
  supabase: 'Supabase',
  v0: 'v0',
  vercel: 'Vercel',
  vite: 'Vite',
  vscode: 'VS Code',
  vue: 'Vue',
  windsurf: 'Windsurf',
} as const

export type StackId = keyof typeof STACK_NAMES

export const STACK_IDS = Object.keys(STACK_NAMES) as [StackId, ...StackId[]]

export const stackId = z.enum(STACK_IDS)
