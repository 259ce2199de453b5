/**
 * The languages a fence may name: id → grammar of Shiki and the label that readers see. `text` has no grammar.
 * The ids are settled in the content rules; a guide's fence with any other is an error.
 */
export const LANGUAGES: Record<string, { grammar: string; label: string }> = {
  bash: { grammar: 'bash', label: 'Shell' },
  css: { grammar: 'css', label: 'CSS' },
  diff: { grammar: 'diff', label: 'Diff' },
  dockerfile: { grammar: 'dockerfile', label: 'Dockerfile' },
  env: { grammar: 'dotenv', label: 'Environment' },
  graphql: { grammar: 'graphql', label: 'GraphQL' },
  html: { grammar: 'html', label: 'HTML' },
  http: { grammar: 'http', label: 'HTTP' },
  ini: { grammar: 'ini', label: 'INI' },
  js: { grammar: 'javascript', label: 'JavaScript' },
  json: { grammar: 'json', label: 'JSON' },
  jsonc: { grammar: 'jsonc', label: 'JSON with comments' },
  jsx: { grammar: 'jsx', label: 'JSX' },
  md: { grammar: 'markdown', label: 'Markdown' },
  mdc: { grammar: 'mdc', label: 'Markdown with tags' },
  nginx: { grammar: 'nginx', label: 'nginx' },
  powershell: { grammar: 'powershell', label: 'PowerShell' },
  prisma: { grammar: 'prisma', label: 'Prisma' },
  python: { grammar: 'python', label: 'Python' },
  // Firebase's rules language has no grammar of its own; its expressions are JavaScript's.
  rules: { grammar: 'javascript', label: 'Security rules' },
  sh: { grammar: 'bash', label: 'Shell' },
  sql: { grammar: 'sql', label: 'SQL' },
  text: { grammar: 'text', label: 'Text' },
  toml: { grammar: 'toml', label: 'TOML' },
  ts: { grammar: 'typescript', label: 'TypeScript' },
  tsx: { grammar: 'tsx', label: 'TSX' },
  vue: { grammar: 'vue', label: 'Vue' },
  xml: { grammar: 'xml', label: 'XML' },
  yaml: { grammar: 'yaml', label: 'YAML' },
}

export const LANGUAGE_IDS = Object.keys(LANGUAGES)
