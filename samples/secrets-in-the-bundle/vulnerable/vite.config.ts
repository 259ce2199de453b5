import { defineConfig, loadEnv } from 'vite'

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), '')
  return {
    define: { 'process.env.STRIPE_SECRET_KEY': JSON.stringify(env.STRIPE_SECRET_KEY) },
    build: { sourcemap: true },
  }
})
